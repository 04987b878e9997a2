package org.physiobench.ui.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.physiobench.ui.editing.ModelWatch;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.TabStop;
import org.physiobench.ui.look.Wheel;

/**
 * Fields with labels above them, in one column, each for a feature of one object of the record. When there is an earlier
 * object of the same kind, what it says stands beside each field.
 */
public final class Form<A extends EObject> {

	private static final int LINES_HEIGHT = 132;
	private static final int SHORT_WIDTH = 110;

	private final Composite body;
	private final Look look;
	private final RecordSession session;
	private final A owner;
	private final Optional<A> before;
	private final Bindings bindings;
	private final DateWords dates = new DateWords(Locale.getDefault());
	private final List<Earlier<A>> beside = new ArrayList<>();

	/**
	 * @param body   to be filled; it gets a layout
	 * @param owner  what is edited
	 * @param before what it is compared with; it is not changed
	 */
	public Form(Composite body, Look look, RecordSession session, A owner, Optional<A> before) {
		this.body = body;
		this.look = look;
		this.session = session;
		this.owner = owner;
		this.before = before;
		this.bindings = new Bindings(body, session);
		GridLayout layout = new GridLayout(before.isPresent() ? 2 : 1, false);
		layout.marginWidth = 4 * Look.STEP;
		layout.marginHeight = 3 * Look.STEP;
		layout.verticalSpacing = Look.STEP;
		layout.horizontalSpacing = 4 * Look.STEP;
		body.setLayout(layout);
		before.ifPresent(earlier -> ModelWatch.content(body, owner, this::compare));
	}

	public Composite body() {
		return body;
	}

	public Look look() {
		return look;
	}

	public RecordSession session() {
		return session;
	}

	/** What is edited. */
	public A owner() {
		return owner;
	}

	/** What it is compared with. */
	public Optional<A> before() {
		return before;
	}

	private void compare() {
		boolean moved = false;
		for (Earlier<A> field : beside) {
			moved |= field.say();
		}
		if (moved) {
			ScrolledColumn.fit(body);
		}
	}

	/** A heading above the fields that follow. */
	public Label heading(String text) {
		Label label = whole(text, SWT.NONE);
		label.setFont(look.strong());
		((GridData) label.getLayoutData()).verticalIndent = 3 * Look.STEP;
		return label;
	}

	/** A sentence in small letters. */
	public Label hint(String text) {
		Label label = whole(text, SWT.WRAP);
		label.setFont(look.small());
		label.setForeground(look.muted());
		return label;
	}

	private Label whole(String text, int style) {
		Label label = look.on(look.surface(), new Label(body, style));
		label.setText(text);
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false, columns(), 1);
		place.widthHint = 1;
		label.setLayoutData(place);
		return label;
	}

	private int columns() {
		return before.isPresent() ? 2 : 1;
	}

	/** A label above what follows. */
	public void label(String name) {
		Label label = hint(name);
		((GridData) label.getLayoutData()).verticalIndent = 2 * Look.STEP;
	}

	/** One line of words. */
	public void line(String name, EAttribute feature) {
		label(name);
		Text text = wide(new Text(body, SWT.BORDER));
		bindings.words(text, name, owner, feature);
		beside(from -> words(from, feature));
	}

	/** A paragraph. */
	public void paragraph(String name, EAttribute feature) {
		label(name);
		Text text = wide(new Text(body, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL));
		((GridData) text.getLayoutData()).heightHint = LINES_HEIGHT;
		Wheel.scrollsThePage(text);
		TabStop.alsoTab(text);
		bindings.words(text, name, owner, feature);
		beside(from -> words(from, feature));
	}

	/** A whole number. */
	public void number(String name, EAttribute feature) {
		label(name);
		bindings.number(narrow(new Text(body, SWT.BORDER)), name, owner, feature);
		beside(from -> words(from, feature));
	}

	/** A date, which may be empty where the model lets it. */
	public void date(String name, EAttribute feature) {
		label(name);
		bindings.date(narrow(new Text(body, SWT.BORDER)), name, owner, feature);
		beside(from -> dates.write((LocalDate) from.eGet(feature)));
	}

	/** A number from 0 to 10. */
	public void scale(String name, EAttribute feature) {
		label(name);
		Scale scale = new Scale(body, look, name, value -> session.set(Change.of(name), owner, feature, value));
		scale.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, true, false));
		Runnable follow = () -> scale.setValue((Integer) owner.eGet(feature));
		ModelWatch.feature(scale, owner, feature, follow);
		follow.run();
		beside(from -> words(from, feature));
	}

	/** One of a few values, all in sight. */
	public <V> void choice(String name, EAttribute feature, List<V> values, Function<V, String> wording) {
		label(name);
		Composite group = group(name);
		for (V value : values) {
			Button button = button(group, SWT.RADIO, wording.apply(value));
			button.addListener(SWT.Selection, event -> {
				if (button.getSelection()) {
					session.set(Change.of(name), owner, feature, value);
				}
			});
			follow(button, feature, () -> button.setSelection(value.equals(owner.eGet(feature))));
		}
		beside(from -> values.stream().filter(value -> value.equals(from.eGet(feature))).map(wording)
				.collect(Collectors.joining()));
	}

	/** Several of many values, all in sight. */
	public <V> void several(String name, EAttribute feature, List<V> values, Function<V, String> wording) {
		label(name);
		Composite group = group(name);
		for (V value : values) {
			Button button = button(group, SWT.CHECK, wording.apply(value));
			button.addListener(SWT.Selection, event -> {
				List<Object> held = new ArrayList<>(held(owner, feature));
				held.remove(value);
				if (button.getSelection()) {
					held.add(value);
				}
				session.set(Change.of(name), owner, feature, held);
			});
			follow(button, feature, () -> button.setSelection(held(owner, feature).contains(value)));
		}
		beside(from -> values.stream().filter(held(from, feature)::contains).map(wording)
				.collect(Collectors.joining(", "))); //$NON-NLS-1$
	}

	/**
	 * The elements of a list, a row each.
	 *
	 * @param adding  the name of the change that adds a row
	 * @param wording what is said of an earlier element
	 */
	public <E extends EObject> void rows(EReference feature, RowKind<E> kind, String adding,
			Function<E, String> wording) {
		RowList<E> rows = new RowList<>(body, look, session, owner, feature, kind, adding);
		rows.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		beside(from -> {
			@SuppressWarnings("unchecked")
			List<E> elements = (List<E>) from.eGet(feature);
			return elements.stream().map(wording).collect(Collectors.joining("\n")); //$NON-NLS-1$
		});
	}

	/** Says beside the control that was made last what stood there before; nothing when there is no before. */
	public void beside(Function<A, String> wording) {
		beside(wording, Messages.Earlier_none);
	}

	/**
	 * The same, with words of its own for nothing.
	 *
	 * @param nothing what is said when nothing had been recorded
	 */
	public void beside(Function<A, String> wording, String nothing) {
		before.ifPresent(earlier -> beside.add(new Earlier<>(body, look, owner, earlier, wording, nothing)));
	}

	private void follow(Button button, EAttribute feature, Runnable follow) {
		ModelWatch.feature(button, owner, feature, follow);
		follow.run();
	}

	private Composite group(String name) {
		Composite group = look.on(look.surface(), new Composite(body, SWT.NONE));
		RowLayout layout = new RowLayout();
		layout.marginLeft = 0;
		layout.spacing = 2 * Look.STEP;
		layout.pack = false;
		group.setLayout(layout);
		AccessibleName.set(group, name);
		wide(group);
		return group;
	}

	private Button button(Composite group, int style, String text) {
		Button button = look.on(look.surface(), new Button(group, style));
		button.setText(text);
		return button;
	}

	private <C extends Control> C wide(C control) {
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
		place.widthHint = 1;
		control.setLayoutData(place);
		return control;
	}

	private <C extends Control> C narrow(C control) {
		GridData place = new GridData(SWT.LEFT, SWT.TOP, true, false);
		place.widthHint = SHORT_WIDTH;
		control.setLayoutData(place);
		return control;
	}

	private static List<?> held(EObject from, EStructuralFeature feature) {
		return (List<?>) from.eGet(feature);
	}

	private static String words(EObject from, EStructuralFeature feature) {
		return Objects.toString(from.eGet(feature), ""); //$NON-NLS-1$
	}
}
