package org.physiobench.ui.progress;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.physiobench.model.Episode;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.Visit;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.RoundedPanel;

/** The contacts with the clinic, newest first, each edited where it stands. */
final class VisitSection {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

	private final RoundedPanel card;
	private final Look look;
	private final RecordSession session;
	private final Episode episode;
	private final Runnable resized;
	private final Map<Visit, Control> pains = new HashMap<>();
	private List<Visit> shown = List.of();
	private Composite rows;

	/**
	 * @param resized called when it needs more or less room
	 */
	VisitSection(Composite parent, Look look, RecordSession session, Episode episode, Runnable resized) {
		this.look = look;
		this.session = session;
		this.episode = episode;
		this.resized = resized;
		card = RoundedPanel.card(parent, look);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 3 * Look.STEP;
		layout.marginHeight = 3 * Look.STEP;
		layout.verticalSpacing = 2 * Look.STEP;
		card.setLayout(layout);
		Button add = new Button(card, SWT.PUSH);
		add.setText(Messages.VisitSection_add);
		add.addListener(SWT.Selection, event -> add());
		build();
	}

	Control control() {
		return card;
	}

	/** Follows visits that came or went; what is in a visit follows by itself. */
	void refresh() {
		if (!shown.equals(newestFirst())) {
			build();
			resized.run();
		}
	}

	private List<Visit> newestFirst() {
		return episode.getVisits().stream()
				.sorted(Comparator.comparing(Visit::getVisitedOn, Comparator.nullsFirst(Comparator.naturalOrder())).reversed())
				.toList();
	}

	private void build() {
		if (rows != null) {
			rows.dispose();
		}
		pains.clear();
		shown = newestFirst();
		rows = look.on(look.surface(), new Composite(card, SWT.NONE));
		rows.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		GridLayout layout = new GridLayout(VisitFields.COLUMNS, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 3 * Look.STEP;
		rows.setLayout(layout);
		if (shown.isEmpty()) {
			hint();
			return;
		}
		for (String name : List.of(Messages.VisitSection_date, Messages.VisitSection_pain, Messages.VisitSection_taughtBack,
				Messages.VisitSection_note, "")) { //$NON-NLS-1$
			Label label = look.on(look.surface(), new Label(rows, SWT.NONE));
			label.setText(name);
			label.setFont(look.small());
			label.setForeground(look.muted());
		}
		VisitFields fields = new VisitFields(rows, look, session, resized);
		shown.forEach(visit -> pains.put(visit, fields.create(visit, () -> remove(visit))));
	}

	private void hint() {
		Label hint = look.on(look.surface(), new Label(rows, SWT.WRAP));
		hint.setText(Messages.VisitSection_none);
		hint.setForeground(look.muted());
		hint.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, VisitFields.COLUMNS, 1));
	}

	/** A visit today, with the focus where her pain is written. */
	private void add() {
		Visit visit = ModelFactory.eINSTANCE.createVisit();
		visit.setId(UUID.randomUUID().toString());
		visit.setVisitedOn(LocalDate.now());
		session.add(NLS.bind(Messages.VisitSection_addLabel, DATE.format(visit.getVisitedOn())), episode,
				Literals.EPISODE__VISITS, visit);
		refresh();
		pains.get(visit).setFocus();
	}

	private void remove(Visit visit) {
		session.remove(NLS.bind(Messages.VisitSection_removeLabel, DATE.format(visit.getVisitedOn())), episode,
				Literals.EPISODE__VISITS, visit);
	}
}
