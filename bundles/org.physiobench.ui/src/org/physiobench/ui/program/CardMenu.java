package org.physiobench.ui.program;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.physiobench.core.program.Adaptation;
import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;
import org.physiobench.model.Program;
import org.physiobench.model.Side;

/** All that can be done with a card, with the keys that do it. */
final class CardMenu {

	private static final List<List<PrescriptionAction>> GROUPS = List.of(
			List.of(PrescriptionAction.FITS, PrescriptionAction.TYPE_DOSAGE, PrescriptionAction.SWAP_SIDE,
					PrescriptionAction.BOTH_SIDES),
			List.of(PrescriptionAction.HARDER, PrescriptionAction.EASIER, PrescriptionAction.REPLACE),
			List.of(PrescriptionAction.UP, PrescriptionAction.DOWN, PrescriptionAction.TO_PHASE_BEFORE,
					PrescriptionAction.TO_PHASE_AFTER),
			List.of(PrescriptionAction.DUPLICATE, PrescriptionAction.COPY, PrescriptionAction.PASTE));

	private final Control card;
	private final ProgramContext context;
	private final Prescription prescription;

	CardMenu(Control card, ProgramContext context, Prescription prescription) {
		this.card = card;
		this.context = context;
		this.prescription = prescription;
	}

	/** Opens below a control. */
	void open(Control below) {
		Point place = below.toDisplay(0, below.getSize().y);
		open(place.x, place.y);
	}

	/** Opens at a place of the display. */
	void open(int x, int y) {
		Menu menu = new Menu(card);
		for (List<PrescriptionAction> group : GROUPS) {
			group.stream().filter(this::fits).forEach(action -> add(menu, action));
			new MenuItem(menu, SWT.SEPARATOR);
		}
		Program program = (Program) prescription.eContainer().eContainer();
		if (program.getPhases().size() > 1) {
			addPhases(menu, program.getPhases());
			new MenuItem(menu, SWT.SEPARATOR);
		}
		add(menu, PrescriptionAction.REMOVE);
		menu.setLocation(x, y);
		menu.setVisible(true);
		// its items act after it was hidden
		menu.addListener(SWT.Hide, event -> card.getDisplay().asyncExec(menu::dispose));
	}

	/** Whether it makes sense at all; what is merely not possible now does nothing. */
	private boolean fits(PrescriptionAction action) {
		return switch (action) {
		case FITS -> Adaptation.isOpen(prescription);
		case SWAP_SIDE -> prescription.getSide() == Side.LEFT || prescription.getSide() == Side.RIGHT;
		case BOTH_SIDES -> prescription.getSide() != Side.NONE && prescription.getSide() != Side.BOTH;
		case HARDER -> context.edits().harderThan(prescription).isPresent();
		case EASIER -> context.edits().easierThan(prescription).isPresent();
		default -> true;
		};
	}

	private void add(Menu menu, PrescriptionAction action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		String key = PlatformUI.getWorkbench().getService(IBindingService.class)
				.getBestActiveBindingFormattedFor(action.command());
		item.setText(key == null ? action.label() : action.label() + '\t' + key);
		item.addListener(SWT.Selection, event -> context.actions().perform(action, prescription));
	}

	private void addPhases(Menu menu, List<Phase> phases) {
		MenuItem item = new MenuItem(menu, SWT.CASCADE);
		item.setText(Messages.CardMenu_copyTo);
		Menu choices = new Menu(menu);
		item.setMenu(choices);
		Consumer<Phase> copy = phase -> context.actions().copyTo(phase, prescription);
		for (Phase phase : phases) {
			MenuItem choice = new MenuItem(choices, SWT.PUSH);
			choice.setText(phase.getName().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			choice.addListener(SWT.Selection, event -> copy.accept(phase));
		}
	}
}
