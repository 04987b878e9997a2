package org.physiobench.ui.program;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.exercise.ExerciseQuery;
import org.physiobench.model.Prescription;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.Names;
import org.physiobench.ui.look.TwoLineRows;
import org.physiobench.ui.program.edits.PrescriptionChanges;
import org.physiobench.ui.program.parts.SearchableList;

/** A search on a card for another exercise to take its place; Escape closes it. */
final class ReplacementSearch {

	private static final int HEIGHT = 60 * Look.STEP;

	private final ProgramContext context;
	private final Prescription prescription;
	private final Composite place;
	private final SearchableList<ExerciseEntry> list;
	private final Names names = new Names();

	/**
	 * @param closed called after it was closed without a choice
	 */
	ReplacementSearch(Composite card, ProgramContext context, Prescription prescription, Runnable closed) {
		this.context = context;
		this.prescription = prescription;
		Look look = context.look();
		place = look.on(look.surface(), new Composite(card, SWT.NONE));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		data.heightHint = HEIGHT;
		place.setLayoutData(data);
		list = new SearchableList<>(place, look,
				NLS.bind(Messages.ReplacementSearch_field, PrescriptionChanges.nameOf(prescription)),
				Messages.ReplacementSearch_list, entry -> new TwoLineRows.Row(entry.name(),
						NLS.bind(Messages.PrescriptionCard_kind, names.of(entry.category()), entry.level()),
						Optional.of(look.of(entry.category()))));
		list.onSearch(this::find);
		list.onEnter(() -> {
			find(list.words());
			list.first().ifPresent(this::choose);
		});
		list.onOpen(this::choose);
		closeOnEscape(place, closed);
		find(""); //$NON-NLS-1$
	}

	boolean isOpen() {
		return !place.isDisposed();
	}

	void setFocus() {
		list.setFocus();
	}

	private void find(String words) {
		var found = words.isBlank() ? sameFamily() : context.catalog().search(ExerciseQuery.of(words));
		var others = found.stream().filter(entry -> !entry.id().value().equals(prescription.getExercise())).toList();
		if (others.isEmpty()) {
			list.show(words.isBlank() ? Messages.ReplacementSearch_type : Messages.ReplacementSearch_nothing);
		} else {
			list.show(others);
		}
	}

	/** What is nearest while nothing is searched for. */
	private List<ExerciseEntry> sameFamily() {
		return context.catalog().find(new ExerciseId(prescription.getExercise()))
				.flatMap(entry -> context.catalog().progression(entry.family()))
				.map(family -> family.exercises()).orElse(List.of());
	}

	private void choose(ExerciseEntry entry) {
		context.actions().replace(prescription, entry.id());
	}

	private void closeOnEscape(Control control, Runnable closed) {
		control.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				place.dispose();
				context.resized().run();
				closed.run();
			}
		});
		if (control instanceof Composite parent) {
			for (Control child : parent.getChildren()) {
				closeOnEscape(child, closed);
			}
		}
	}
}
