package org.physiobench.ui.palette;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.Names;
import org.physiobench.ui.look.SearchableList;
import org.physiobench.ui.look.TwoLineRows;
import org.physiobench.ui.record.ExerciseTarget;
import org.physiobench.ui.record.RecordEditor;

/** All exercises, found by typing; dragged onto a program, or added to it by Enter or a double click. */
public final class PaletteView extends ViewPart {

	/** Id of this view. */
	public static final String ID = "org.physiobench.ui.palette"; //$NON-NLS-1$

	private final Names names = new Names();
	private Optional<ExerciseCatalog> catalog = Optional.empty();
	private Subscription subscription = () -> {
	};
	private SearchableList<ExerciseEntry> list;
	private boolean ready;

	@Override
	public void createPartControl(Composite parent) {
		catalog = Optional.ofNullable(getSite().getService(ExerciseCatalog.class));
		Look look = new Look(parent);
		list = new SearchableList<>(parent, look, Messages.PaletteView_search, Messages.PaletteView_list,
				exercise -> new TwoLineRows.Row(exercise.name(), kindOf(exercise),
						Optional.of(look.of(exercise.category()))));
		list.onSearch(words -> refresh());
		list.onEnter(this::addFirst);
		list.onOpen(this::addToProgram);
		letDrag();
		getSite().setSelectionProvider(list.viewer());
		Display display = parent.getDisplay();
		catalog.ifPresentOrElse(found -> {
			subscription = found.onChange(() -> display.asyncExec(this::read));
			read();
		}, () -> list.show(Messages.PaletteView_noneAtAll));
	}

	private void letDrag() {
		LocalSelectionTransfer transfer = LocalSelectionTransfer.getTransfer();
		list.viewer().addDragSupport(DND.DROP_COPY, new Transfer[] { transfer }, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = list.selected().isPresent();
				transfer.setSelection(list.viewer().getStructuredSelection());
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				transfer.setSelection(null);
			}
		});
	}

	private String kindOf(ExerciseEntry exercise) {
		String category = names.of(exercise.category());
		String equipment = exercise.equipment().stream()
				.map(anyOf -> anyOf.stream().sorted().map(names::of)
						.collect(Collectors.joining(Messages.PaletteView_or)))
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		return equipment.isEmpty() ? NLS.bind(Messages.PaletteView_kind, category, exercise.level())
				: NLS.bind(Messages.PaletteView_kindWithEquipment,
						new Object[] { category, exercise.level(), equipment });
	}

	private void addFirst() {
		refresh();
		list.first().ifPresent(this::addToProgram);
	}

	private void addToProgram(ExerciseEntry exercise) {
		Optional<ExerciseTarget> target = getSite().getPage().getActiveEditor() instanceof RecordEditor editor
				? editor.exerciseTarget()
				: Optional.empty();
		var statusLine = getViewSite().getActionBars().getStatusLineManager();
		statusLine.setErrorMessage(target.isPresent() ? null : Messages.PaletteView_noTarget);
		target.ifPresent(program -> program.add(exercise.id()));
	}

	@Override
	public void setFocus() {
		list.setFocus();
	}

	@Override
	public void dispose() {
		subscription.close();
		super.dispose();
	}

	/** Lets the catalog read its files and its stored libraries beside the user interface thread. */
	private void read() {
		if (list.isDisposed()) {
			return;
		}
		ready = false;
		list.show(Messages.PaletteView_loading);
		Display display = getSite().getShell().getDisplay();
		Job.createSystem(Messages.PaletteView_loading, monitor -> {
			Runnable next = readCatalog();
			display.asyncExec(() -> {
				if (!list.isDisposed()) {
					next.run();
				}
			});
			return Status.OK_STATUS;
		}).schedule();
	}

	private Runnable readCatalog() {
		try {
			// the first search makes the index
			catalog.orElseThrow().search(""); //$NON-NLS-1$
			return () -> {
				ready = true;
				refresh();
			};
		} catch (ExplainedException e) {
			ILog.of(getClass()).error(e.getMessage(), e);
			return () -> list.show(e.getMessage());
		}
	}

	private void refresh() {
		if (!ready) {
			return;
		}
		String words = list.words();
		List<ExerciseEntry> found = catalog.orElseThrow().search(words);
		if (found.isEmpty()) {
			list.show(words.isBlank() ? Messages.PaletteView_noneAtAll
					: NLS.bind(Messages.PaletteView_noneFound, words));
		} else {
			list.show(found);
		}
	}
}
