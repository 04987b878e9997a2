package org.physiobench.ui.program.parts;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Control;

/** Gives controls room in their row or grid, or takes it from them. */
final class NotesRoom {

	private NotesRoom() {
	}

	/** Shows a control where it has room and hides it where it has none. */
	static void take(Control control, boolean room) {
		if (control.getLayoutData() instanceof GridData place) {
			place.exclude = !room;
		} else {
			RowData place = new RowData();
			place.exclude = !room;
			control.setLayoutData(place);
		}
		control.setVisible(room);
	}

	/** Whether a control in a row has room. */
	static boolean isTaken(Control control) {
		return !(control.getLayoutData() instanceof RowData place && place.exclude);
	}
}
