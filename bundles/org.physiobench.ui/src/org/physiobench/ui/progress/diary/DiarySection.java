package org.physiobench.ui.progress.diary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.physiobench.core.progress.FollowUp;
import org.physiobench.model.Episode;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.RoundedPanel;

/** The paper diary of two weeks, to be typed in, with the days to go back and forth. */
public final class DiarySection {

	private final Look look;
	private final RecordSession session;
	private final Episode episode;
	private final RoundedPanel card;
	private final Label days;
	private final DiaryGrid grid;
	private final Label cell;
	private final Label keys;
	private final DateTimeFormatter date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
	private LocalDate first;

	/** Opens with the days that are to be typed in next. */
	public DiarySection(Composite parent, Look look, RecordSession session, Episode episode) {
		this.look = look;
		this.session = session;
		this.episode = episode;
		this.first = Fortnight.firstDay(FollowUp.of(episode), LocalDate.now());
		card = RoundedPanel.card(parent, look);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 3 * Look.STEP;
		layout.marginHeight = 3 * Look.STEP;
		layout.verticalSpacing = 2 * Look.STEP;
		card.setLayout(layout);
		Composite head = look.on(look.surface(), new Composite(card, SWT.NONE));
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		days = head(head);
		grid = new DiaryGrid(card, look, this::table, this::moved);
		grid.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		cell = line(look.strong());
		keys = line(look.small());
		keys.setForeground(look.muted());
		Label legend = line(look.small());
		legend.setForeground(look.muted());
		legend.setText(Messages.DiarySection_allKeys);
		showDays();
		grid.goTo(0, table().firstUnnotedColumn());
	}

	private Label head(Composite head) {
		GridLayout layout = new GridLayout(4, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		head.setLayout(layout);
		Chip.link(head, look, Messages.DiarySection_earlier).onPress(() -> go(-Fortnight.DAYS));
		Label between = look.on(look.surface(), new Label(head, SWT.NONE));
		between.setFont(look.strong());
		Chip.link(head, look, Messages.DiarySection_later).onPress(() -> go(Fortnight.DAYS));
		Chip down = Chip.toggle(head, look, Messages.DiarySection_goDown);
		down.setToolTipText(Messages.DiarySection_goDownHint);
		down.onPress(() -> {
			down.setChosen(!down.isChosen());
			grid.goDown(down.isChosen());
			grid.control().setFocus();
		});
		down.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
		return between;
	}

	private Label line(Font font) {
		Label line = look.on(look.surface(), new Label(card, SWT.WRAP));
		line.setFont(font);
		line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		return line;
	}

	/** What it is drawn on. */
	public Control control() {
		return card;
	}

	/** Puts the typing where it begins: into the first cell. */
	public void setFocus() {
		grid.control().setFocus();
	}

	/** Shows what the episode holds now. */
	public void refresh() {
		grid.reload();
		moved();
	}

	private void go(int by) {
		first = first.plusDays(by);
		grid.reload();
		grid.goTo(0, table().firstUnnotedColumn());
		showDays();
		card.getParent().layout(true, true);
	}

	private DiaryTable table() {
		return new DiaryTable(session, episode, FollowUp.of(episode), first, Fortnight.DAYS);
	}

	private void showDays() {
		days.setText(NLS.bind(Messages.DiarySection_days, date.format(first),
				date.format(first.plusDays(Fortnight.DAYS - 1L))));
		days.requestLayout();
	}

	private void moved() {
		cell.setText(grid.describe());
		keys.setText(grid.keys());
	}
}
