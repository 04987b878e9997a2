package org.physiobench.ui.program;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.physiobench.core.program.DosageWords;
import org.physiobench.core.program.PrescriptionsText;
import org.physiobench.model.Prescription;
import org.physiobench.ui.program.edits.PrescriptionChanges;

/** Prescriptions on the clipboard: for other phases and records, and as lines of text for a letter. */
final class PrescriptionClipboard {

	private final Display display;
	private final PrescriptionsText text = new PrescriptionsText();

	PrescriptionClipboard(Display display) {
		this.display = display;
	}

	void put(List<Prescription> prescriptions) {
		DosageWords words = new DosageWords(Locale.getDefault());
		String lines = prescriptions.stream().map(one -> PrescriptionChanges.nameOf(one) + ": " //$NON-NLS-1$
				+ words.describe(one.getDosage(), one.getSide())).collect(Collectors.joining("\n")); //$NON-NLS-1$
		Clipboard clipboard = new Clipboard(display);
		clipboard.setContents(new Object[] { text.write(prescriptions), lines },
				new Transfer[] { PrescriptionTransfer.INSTANCE, TextTransfer.getInstance() });
		clipboard.dispose();
	}

	/** Fresh copies of what is there; none when it is something else. */
	List<Prescription> take() {
		Clipboard clipboard = new Clipboard(display);
		Object content = clipboard.getContents(PrescriptionTransfer.INSTANCE);
		clipboard.dispose();
		return content instanceof String written ? text.read(written) : List.of();
	}

	/** Whether prescriptions are there. */
	boolean hasSome() {
		return !take().isEmpty();
	}
}
