package org.physiobench.ui.program.parts;

import java.util.Arrays;
import java.util.function.Supplier;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.physiobench.ui.editing.PendingTyping;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;

/**
 * Notes below one another, each after the word for what it is. One that says nothing takes no room; a link in the last
 * line invites to write it.
 */
public final class Notes {

	private final Look look;
	private final boolean editable;
	private final Runnable resized;
	private final Composite whole;
	private final Composite notes;
	private final Composite invitations;
	private final DataBindingContext bindings = new DataBindingContext();

	/**
	 * @param resized called when the notes need more or less room
	 */
	public Notes(Composite parent, Look look, boolean editable, Runnable resized) {
		this.look = look;
		this.editable = editable;
		this.resized = resized;
		whole = on(parent, new Composite(parent, SWT.NONE));
		whole.setLayout(tight(1));
		notes = on(whole, new Composite(whole, SWT.NONE));
		notes.setLayout(tight(2));
		notes.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		invitations = on(whole, new Composite(whole, SWT.NONE));
		RowLayout row = new RowLayout();
		row.marginLeft = 0;
		row.marginTop = 0;
		row.marginBottom = 0;
		row.spacing = 2 * Look.STEP;
		invitations.setLayout(row);
		invitations.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		whole.addDisposeListener(event -> bindings.dispose());
		arrange();
	}

	/** What the notes are drawn on. */
	public Control control() {
		return whole;
	}

	/**
	 * A note in free words.
	 *
	 * @param label      the word before it
	 * @param invitation what the link says while there is none
	 * @param name       what it is called for screen readers
	 */
	public void add(String label, String invitation, String name, IObservableValue<String> words) {
		Label before = label(label);
		NoteText note = new NoteText(notes, look, name, editable);
		Binding binding = bindings.bindValue(WidgetProperties.text(SWT.FocusOut).observe(note.text()), words);
		PendingTyping.handsOver(note.text(), binding::updateTargetToModel);
		Chip link = Chip.link(invitations, look, invitation);
		Runnable show = () -> {
			boolean shown = note.isWanted();
			take(before, shown);
			take(note.text(), shown);
			take(link, editable && !shown);
			arrange();
		};
		link.onPress(() -> {
			note.want();
			resize(show);
			note.text().setFocus();
		});
		note.onChange(() -> resize(show));
		show.run();
	}

	/**
	 * A note that is put together from a menu.
	 *
	 * @param words what it says; empty for nothing
	 * @param menu  made anew each time
	 * @return to be run when the words changed
	 */
	public Runnable addChoice(String label, String invitation, Supplier<String> words, Supplier<Menu> menu) {
		Label before = label(label);
		Label note = on(notes, new Label(notes, SWT.WRAP));
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
		place.widthHint = 1;
		note.setLayoutData(place);
		Chip link = Chip.inline(invitations, look, invitation);
		link.onPress(() -> {
			Menu choices = menu.get();
			choices.setLocation(link.toDisplay(0, link.getSize().y));
			choices.setVisible(true);
		});
		take(link, editable);
		Runnable show = () -> {
			note.setText(words.get());
			take(before, !words.get().isEmpty());
			take(note, !words.get().isEmpty());
			arrange();
		};
		show.run();
		return () -> resize(show);
	}

	private void resize(Runnable show) {
		show.run();
		resized.run();
	}

	private Label label(String words) {
		Label label = on(notes, new Label(notes, SWT.NONE));
		label.setFont(look.small());
		label.setForeground(look.muted());
		label.setText(words);
		label.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
		return label;
	}

	/** Takes no room for notes or invitations where there are none. */
	private void arrange() {
		give(notes, Arrays.stream(notes.getChildren()).anyMatch(child -> !((GridData) child.getLayoutData()).exclude));
		give(invitations, Arrays.stream(invitations.getChildren()).anyMatch(NotesRoom::isTaken));
	}

	private static void give(Control control, boolean room) {
		((GridData) control.getLayoutData()).exclude = !room;
		control.setVisible(room);
	}

	private static void take(Control control, boolean room) {
		NotesRoom.take(control, room);
	}

	private <C extends Control> C on(Composite parent, C control) {
		return look.on(parent.getBackground(), control);
	}

	private static GridLayout tight(int columns) {
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = Look.STEP / 2;
		layout.horizontalSpacing = 2 * Look.STEP;
		return layout;
	}
}
