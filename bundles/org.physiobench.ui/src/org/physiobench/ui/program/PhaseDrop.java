package org.physiobench.ui.program;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.model.Prescription;
import org.physiobench.ui.look.Look;

/** Lets exercises of the palette and cards be dropped between the cards of a phase, and marks where they will stand. */
final class PhaseDrop extends DropTargetAdapter {

	private static final int NOWHERE = -1;
	private static final int THICKNESS = 3;

	/**
	 * Cards that were dropped.
	 *
	 * @param copied whether they shall stay where they were, too
	 */
	record Cards(List<Prescription> prescriptions, boolean copied) {
	}

	private final Composite cards;
	private final Look look;
	private final DropPlace end;
	private final Supplier<List<Control>> order;
	private final BiConsumer<ExerciseId, Integer> addExercise;
	private final BiConsumer<Cards, Integer> addCards;
	private int position = NOWHERE;

	/**
	 * @param column what takes drops
	 * @param cards  what the cards stand on
	 * @param end    what is below the last card
	 * @param order  the cards from top to bottom
	 */
	PhaseDrop(Composite column, Composite cards, Look look, DropPlace end, Supplier<List<Control>> order,
			BiConsumer<ExerciseId, Integer> addExercise, BiConsumer<Cards, Integer> addCards) {
		this.cards = cards;
		this.look = look;
		this.end = end;
		this.order = order;
		this.addExercise = addExercise;
		this.addCards = addCards;
		cards.addListener(SWT.Paint, event -> paint(event.gc));
		DropTarget target = new DropTarget(column, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(LocalSelectionTransfer.getTransfer());
		target.addDropListener(this);
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		dragOperationChanged(event);
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		if (dragged(ExerciseEntry.class).findFirst().isPresent()) {
			event.detail = DND.DROP_COPY;
		} else if (dragged(Prescription.class).findFirst().isEmpty()) {
			event.detail = DND.DROP_NONE;
		} else if (event.detail == DND.DROP_DEFAULT) {
			event.detail = DND.DROP_MOVE;
		}
		dragOver(event);
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		mark(event.detail == DND.DROP_NONE ? NOWHERE : positionAt(cards.toControl(event.x, event.y).y));
	}

	@Override
	public void dragLeave(DropTargetEvent event) {
		mark(NOWHERE);
	}

	@Override
	public void drop(DropTargetEvent event) {
		int there = positionAt(cards.toControl(event.x, event.y).y);
		mark(NOWHERE);
		Optional<ExerciseEntry> exercise = dragged(ExerciseEntry.class).findFirst();
		exercise.ifPresent(entry -> addExercise.accept(entry.id(), there));
		List<Prescription> moved = dragged(Prescription.class).toList();
		if (!moved.isEmpty()) {
			addCards.accept(new Cards(moved, event.detail == DND.DROP_COPY), there);
		}
	}

	private static <T> Stream<T> dragged(Class<T> kind) {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				? selection.toList().stream().filter(kind::isInstance).map(kind::cast)
				: Stream.empty();
	}

	private int positionAt(int y) {
		int at = 0;
		for (Control card : order.get()) {
			Rectangle bounds = card.getBounds();
			if (y > bounds.y + bounds.height / 2) {
				at++;
			}
		}
		return at;
	}

	private void mark(int next) {
		if (position != next) {
			position = next;
			cards.redraw();
			end.highlight(next >= 0 && next == order.get().size());
		}
	}

	private void paint(GC gc) {
		List<Control> all = order.get();
		if (position >= 0 && !all.isEmpty()) {
			Rectangle last = all.getLast().getBounds();
			int y = position < all.size() ? all.get(position).getBounds().y - Look.STEP : last.y + last.height + 1;
			gc.setBackground(look.accent());
			gc.fillRoundRectangle(0, Math.max(0, y - 1), cards.getClientArea().width, THICKNESS, THICKNESS, THICKNESS);
		}
	}
}
