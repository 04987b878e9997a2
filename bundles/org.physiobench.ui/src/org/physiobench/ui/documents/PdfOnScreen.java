package org.physiobench.ui.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.physiobench.core.workstation.ExplainedException;

/** Shows a PDF in the program with which the user reads such files, and from which she prints. */
public final class PdfOnScreen {

	private PdfOnScreen() {
	}

	/**
	 * A file that only this user can read and that goes when the workbench closes: it holds health data.
	 *
	 * @throws ExplainedException when it cannot be written
	 */
	public static Path privateFile(byte[] pdf) {
		try {
			Path file = Files.createTempFile("document-", ".pdf"); //$NON-NLS-1$ //$NON-NLS-2$
			file.toFile().deleteOnExit();
			return Files.write(file, pdf);
		} catch (IOException e) {
			throw new ExplainedException(Messages.PdfOnScreen_failed, e);
		}
	}

	/** Opens the file, or says where it is when no program opens such files. On the user interface thread. */
	public static void open(Path file, Shell shell) {
		if (!Program.launch(file.toString())) {
			MessageDialog.openInformation(shell, Messages.PdfOnScreen_title, NLS.bind(Messages.PdfOnScreen_noViewer, file));
		}
	}
}
