package org.physiobench.ui.program;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.physiobench.model.Prescription;
import org.physiobench.ui.look.Chip;

/** What the mouse does on the parts of a card that are no fields: it chooses, opens the menu, and drags. */
final class CardMouse {

	private final ProgramContext context;
	private final Prescription prescription;
	private final CardHandle handle;
	private final CardMenu menu;

	CardMouse(ProgramContext context, Prescription prescription, CardHandle handle, CardMenu menu) {
		this.context = context;
		this.prescription = prescription;
		this.handle = handle;
		this.menu = menu;
	}

	/** Listens to a control and to what stands on it, except for fields and chips. */
	void listenTo(Control control) {
		if (control instanceof Chip) {
			return;
		}
		boolean bare = control instanceof Label || control instanceof Canvas || control.getClass() == Composite.class;
		if (bare || control == handle.getParent()) {
			control.addListener(SWT.MouseDown, this::press);
			control.addListener(SWT.MenuDetect, event -> {
				context.chosen().choose(context.chosen().with(prescription));
				menu.open(event.x, event.y);
			});
			drag(control);
		}
		if (control instanceof Composite parent) {
			for (Control child : parent.getChildren()) {
				listenTo(child);
			}
		}
	}

	private void press(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			context.chosen().toggle(prescription);
		} else if ((event.stateMask & SWT.SHIFT) != 0) {
			context.chosen().extendTo(prescription);
		} else if (!context.chosen().isChosen(prescription)) {
			context.chosen().only(prescription);
		}
		handle.setFocus();
	}

	private void drag(Control control) {
		DragSource source = new DragSource(control, DND.DROP_MOVE | DND.DROP_COPY);
		source.setTransfer(LocalSelectionTransfer.getTransfer());
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer()
						.setSelection(new StructuredSelection(context.chosen().with(prescription)));
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
	}
}
