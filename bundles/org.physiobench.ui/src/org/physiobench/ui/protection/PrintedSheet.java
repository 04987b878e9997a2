package org.physiobench.ui.protection;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.physiobench.core.protection.RecoverySheet;
import org.physiobench.core.workstation.ExplainedException;

/** A recovery sheet on paper, line by line. Belongs to no thread of the user interface. */
final class PrintedSheet {

	private static final String FONT = "Monospace"; //$NON-NLS-1$
	private static final int SIZE = 10;
	private static final int POINTS_PER_INCH = 72;

	private final RecoverySheet sheet;

	PrintedSheet(RecoverySheet sheet) {
		this.sheet = sheet;
	}

	/**
	 * Hands it to a printer.
	 *
	 * @throws ExplainedException when the printer does not take it
	 */
	void print(PrinterData target) {
		Printer printer = new Printer(target);
		try {
			if (!printer.startJob(Messages.Recovery_title) || !printer.startPage()) {
				throw new ExplainedException(Messages.Recovery_notPrinted);
			}
			draw(printer);
			printer.endPage();
			printer.endJob();
		} finally {
			printer.dispose();
		}
	}

	private void draw(Printer printer) {
		Point dpi = printer.getDPI();
		Font font = new Font(printer, FONT, SIZE, SWT.NORMAL);
		GC gc = new GC(printer);
		try {
			gc.setFont(font);
			int height = gc.getFontMetrics().getHeight() + dpi.y * SIZE / POINTS_PER_INCH / 2;
			int y = dpi.y;
			for (String line : sheet.text().lines().toList()) {
				gc.drawString(line, dpi.x, y, true);
				y += height;
			}
		} finally {
			gc.dispose();
			font.dispose();
		}
	}
}
