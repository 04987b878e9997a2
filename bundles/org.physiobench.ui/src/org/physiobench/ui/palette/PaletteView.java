package org.physiobench.ui.palette;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.knowledge.LibraryKnowledge;
import org.physiobench.ui.cards.CardGrid;
import org.physiobench.ui.cards.CardSelection;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.memory.KeptMemory;
import org.physiobench.ui.program.ExerciseTarget;

/** All exercises, found by typing; dragged onto a program, or added to it by Enter or a double click. */
public final class PaletteView extends ViewPart {

	/** Id of this view. */
	public static final String ID = "org.physiobench.ui.palette"; //$NON-NLS-1$

	private final PaletteMemory kept = new PaletteMemory(new KeptMemory());
	private Optional<Palette> palette = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		Look look = new Look(parent);
		ExerciseCatalog catalog = getSite().getService(ExerciseCatalog.class);
		if (catalog == null) {
			parent.setLayout(new FillLayout());
			Label hint = look.on(look.surface(), new Label(parent, SWT.WRAP));
			hint.setText(Messages.PaletteView_noneAtAll);
			return;
		}
		Palette opened = new Palette(parent, look, catalog,
				Optional.ofNullable(getSite().getService(LibraryKnowledge.class)), kept, this::addToProgram);
		palette = Optional.of(opened);
		new PatientInFront(getSite().getPage(), parent, opened::judgeFor);
		letDrag(opened.cards(), kept);
		getSite().setSelectionProvider(new CardSelection<>(opened.cards(), exercise -> exercise));
		offerMenu(opened.cards());
	}

	private void offerMenu(CardGrid<ExerciseEntry> cards) {
		MenuManager menu = new MenuManager();
		cards.control().setMenu(menu.createContextMenu(cards.control()));
		getSite().registerContextMenu(menu, getSite().getSelectionProvider());
	}

	private static void letDrag(CardGrid<ExerciseEntry> cards, PaletteMemory kept) {
		LocalSelectionTransfer transfer = LocalSelectionTransfer.getTransfer();
		CardSelection<ExerciseEntry> selection = new CardSelection<>(cards, exercise -> exercise);
		DragSource source = new DragSource(cards.control(), DND.DROP_COPY);
		source.setTransfer(transfer);
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = cards.selected().isPresent();
				transfer.setSelection(selection.getSelection());
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				transfer.setSelection(null);
				if (event.doit && event.detail == DND.DROP_COPY) {
					cards.selected().map(ExerciseEntry::id).ifPresent(kept::used);
				}
			}
		});
	}

	private void addToProgram(ExerciseEntry exercise) {
		Optional<ExerciseTarget> target = Optional
				.ofNullable(Adapters.adapt(getSite().getPage().getActiveEditor(), ExerciseTarget.class));
		var statusLine = getViewSite().getActionBars().getStatusLineManager();
		statusLine.setErrorMessage(target.isPresent() ? null : Messages.PaletteView_noTarget);
		target.ifPresent(program -> {
			program.add(exercise.id());
			kept.used(exercise.id());
		});
	}

	@Override
	public void setFocus() {
		palette.ifPresent(Palette::setFocus);
	}
}
