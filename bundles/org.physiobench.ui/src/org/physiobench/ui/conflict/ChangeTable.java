package org.physiobench.ui.conflict;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.physiobench.core.patient.changes.Change;
import org.physiobench.core.patient.changes.Choice;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;

/** The changes, one a row, with both versions beside each other; a click or an arrow key chooses one of them. */
final class ChangeTable {

	private static final int LONGEST = 200;
	private static final int ROOM = 40;
	private static final int MINE_COLUMN = 3;
	private static final int THEIRS_COLUMN = 4;

	private static final String CHOSEN = "\u25c9 "; //$NON-NLS-1$
	private static final String NOT_CHOSEN = "\u25cb "; //$NON-NLS-1$

	private final Choices choices;
	private final Look look;
	private final Composite frame;
	private final TableViewer viewer;
	private final TableColumnLayout columns = new TableColumnLayout();
	private final Runnable whenChosen;

	ChangeTable(Composite parent, Look look, Choices choices, Runnable whenChosen) {
		this.choices = choices;
		this.look = look;
		this.whenChosen = whenChosen;
		frame = new Composite(parent, SWT.NONE);
		frame.setLayout(columns);
		viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
		AccessibleName.set(viewer.getTable(), Messages.ChangeTable_name);
		createColumns();
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setInput(choices.changes());
		viewer.getTable().addListener(SWT.MouseDown, this::clicked);
		viewer.getTable().addListener(SWT.KeyDown, this::pressed);
		if (!choices.changes().isEmpty()) {
			viewer.setSelection(new StructuredSelection(choices.changes().getFirst()));
		}
	}

	private void createColumns() {
		column(Messages.ChangeTable_changedBy, 14, new Cells(this::changedBy, change -> Optional.empty()));
		column(Messages.ChangeTable_place, 38, new Cells(ChangeTable::endOf, change -> Optional.empty()));
		column(Messages.ChangeTable_before, 14, new Cells(Change::before, change -> Optional.empty()));
		column(Messages.ChangeTable_mine, 17, version(Choice.MINE));
		column(Messages.ChangeTable_theirs, 17, version(Choice.THEIRS));
		column(Messages.ChangeTable_kept, 9, new Cells(this::kept, change -> Optional.empty()));
	}

	private void column(String name, int weight, Cells cells) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(name);
		column.setLabelProvider(cells);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, 10 * Look.STEP, true));
	}

	private Cells version(Choice choice) {
		return new Cells(change -> (isChosen(change, choice) ? CHOSEN : NOT_CHOSEN) + oneLine(change.outcome(choice)),
				change -> isChosen(change, choice) ? Optional.of(look.accentSoft()) : Optional.empty());
	}

	private boolean isChosen(Change change, Choice choice) {
		return choices.of(change).filter(choice::equals).isPresent();
	}

	/** The end of a place, which tells most, as far as a row has room for it. */
	private static String endOf(Change change) {
		String place = change.place();
		int steps = place.split(Change.STEP).length;
		String end = place;
		while (end.length() > ROOM && steps > 2) {
			end = end.substring(end.indexOf(Change.STEP) + Change.STEP.length());
			steps--;
		}
		return end.equals(place) ? place : '\u2026' + Change.STEP + end;
	}

	/** What a row has room for; the whole text is shown below the table. */
	private static String oneLine(String text) {
		String line = text.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + '\u2026';
	}

	private String changedBy(Change change) {
		return change.proposal().map(choice -> choice == Choice.MINE ? Messages.ChangeTable_byMe : Messages.ChangeTable_byThem)
				.orElse(Messages.ChangeTable_byBoth);
	}

	private String kept(Change change) {
		return choices.of(change)
				.map(choice -> choice == Choice.MINE ? Messages.ChangeTable_keepsMine : Messages.ChangeTable_keepsTheirs)
				.orElse(Messages.ChangeTable_choose);
	}

	private void clicked(Event event) {
		ViewerCell cell = viewer.getCell(new Point(event.x, event.y));
		if (cell != null && cell.getElement() instanceof Change change) {
			if (cell.getColumnIndex() == MINE_COLUMN) {
				choose(change, Choice.MINE);
			} else if (cell.getColumnIndex() == THEIRS_COLUMN) {
				choose(change, Choice.THEIRS);
			}
		}
	}

	private void pressed(Event event) {
		Optional<Choice> choice = switch (event.keyCode) {
		case SWT.ARROW_LEFT -> Optional.of(Choice.MINE);
		case SWT.ARROW_RIGHT -> Optional.of(Choice.THEIRS);
		default -> Optional.empty();
		};
		choice.ifPresent(made -> {
			event.doit = false; // the arrows would scroll
			selected().ifPresent(change -> choose(change, made));
		});
	}

	private void choose(Change change, Choice choice) {
		choices.choose(change, choice);
		viewer.refresh(change);
		whenChosen.run();
	}

	Control control() {
		return frame;
	}

	void setFocus() {
		viewer.getTable().setFocus();
	}

	/** Shows what is chosen now. */
	void refresh() {
		viewer.refresh();
	}

	Optional<Change> selected() {
		return Optional.ofNullable((Change) ((IStructuredSelection) viewer.getSelection()).getFirstElement());
	}

	void onSelection(Consumer<Change> listener) {
		viewer.addSelectionChangedListener(event -> selected().ifPresent(listener));
	}

	/** What stands in a column; the row of a conflict that is still open is told by its weight and its words. */
	private final class Cells extends ColumnLabelProvider {

		private final Function<Change, String> text;
		private final Function<Change, Optional<Color>> background;

		Cells(Function<Change, String> text, Function<Change, Optional<Color>> background) {
			this.text = text;
			this.background = background;
		}

		@Override
		public String getText(Object element) {
			return oneLine(text.apply((Change) element));
		}

		@Override
		public Color getBackground(Object element) {
			return background.apply((Change) element).orElse(null);
		}

		@Override
		public Color getForeground(Object element) {
			return choices.of((Change) element).isPresent() ? look.ink() : look.attentionText();
		}

		@Override
		public Font getFont(Object element) {
			return choices.of((Change) element).isPresent() ? null : look.strong();
		}
	}
}
