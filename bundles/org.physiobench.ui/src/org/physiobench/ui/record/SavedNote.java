package org.physiobench.ui.record;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorSite;

/** Tells the clinician in the status line that her work is safe. */
final class SavedNote {

	private SavedNote() {
	}

	static void show(IEditorSite site) {
		String time = LocalTime.now().format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
		site.getActionBars().getStatusLineManager().setMessage(NLS.bind(Messages.SavedNote_saved, time));
	}
}
