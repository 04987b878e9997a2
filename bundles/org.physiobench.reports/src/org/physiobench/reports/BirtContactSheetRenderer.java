package org.physiobench.reports;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.physiobench.core.handout.ContactSheet;
import org.physiobench.core.handout.ContactSheetRenderer;
import org.physiobench.core.handout.Paper;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.WholeFile;

/** Prints contact sheets with BIRT after the design {@code designs/contact-sheet.rptdesign}. */
@Component
public final class BirtContactSheetRenderer implements ContactSheetRenderer {

	private final ReportFiles files;
	private final BirtEngine engine;

	/** @param context of this bundle, which holds designs and typefaces */
	@Activate
	public BirtContactSheetRenderer(BundleContext context) {
		files = new ReportFiles(context.getBundle());
		engine = new BirtEngine(files, context.getDataFile("contact-sheet-fonts.xml").toPath());
	}

	/** Gives back what the engine holds. */
	@Deactivate
	public void close() {
		engine.close();
	}

	@Override
	public void renderPdf(ContactSheet sheet, Paper paper, Path file) {
		Objects.requireNonNull(sheet);
		Objects.requireNonNull(paper);
		WholeFile.toPassOn(file).write(draft -> render(sheet, paper, draft));
	}

	private void render(ContactSheet sheet, Paper paper, Path draft) {
		try {
			engine.render(new BirtEngine.Order(files.design("contact-sheet.rptdesign"), PaperFormat.of(paper), sheet.title(),
					sheet.language(), Map.of(BirtHandoutRenderer.SHEET, ContactSheetData.of(sheet)), draft));
			FinishedPdf.finish(draft, sheet.language());
		} catch (RenderingFailure e) {
			ILog.of(getClass()).error("The contact sheet could not be made.", e);
			throw new ExplainedException("The contact sheet could not be made, so no file was written. "
					+ "Please try again; if it fails again, send the log file to those who maintain Physiobench.", e);
		}
	}
}
