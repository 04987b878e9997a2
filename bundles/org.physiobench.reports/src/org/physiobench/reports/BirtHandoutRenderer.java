package org.physiobench.reports;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.physiobench.core.handout.Handout;
import org.physiobench.core.handout.HandoutRenderer;
import org.physiobench.core.handout.Paper;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.WholeFile;

/** Prints handouts with BIRT after the design {@code designs/handout.rptdesign}. */
@Component
public final class BirtHandoutRenderer implements HandoutRenderer {

	/** The name under which the design finds the {@linkplain SheetData data of the sheet}. */
	static final String SHEET = "sheet";

	private final ReportFiles files;
	private final BirtEngine engine;

	/** @param context of this bundle, which holds designs and typefaces */
	@Activate
	public BirtHandoutRenderer(BundleContext context) {
		files = new ReportFiles(context.getBundle());
		engine = new BirtEngine(files, context.getDataFile("fonts.xml").toPath());
	}

	/** Gives back what the engine holds. */
	@Deactivate
	public void close() {
		engine.close();
	}

	@Override
	public void renderPdf(Handout handout, Paper paper, Path file) {
		Objects.requireNonNull(handout);
		Objects.requireNonNull(paper);
		WholeFile.toPassOn(file).write(draft -> render(handout, paper, draft));
	}

	private void render(Handout handout, Paper paper, Path draft) {
		try {
			// most sheets have one page; only when one has more, it is printed again, now knowing how many
			var pages = render(handout, 1, paper, draft);
			if (pages > 1) {
				render(handout, pages, paper, draft);
			}
		} catch (RenderingFailure e) {
			ILog.of(getClass()).error("The handout " + handout.sheetId() + " could not be made.", e);
			throw new ExplainedException("The handout could not be made, so no file was written. "
					+ "Please try again; if it fails again, send the log file to those who maintain Physiobench.", e);
		}
	}

	private int render(Handout handout, int pages, Paper paper, Path draft) throws RenderingFailure {
		var words = SheetWords.in(handout.language());
		engine.render(new BirtEngine.Order(files.design("handout.rptdesign"), PaperFormat.of(paper), handout.title(),
				handout.language(), Map.of(SHEET, SheetData.of(handout, words, pages)), draft));
		return FinishedPdf.finish(draft, handout.language());
	}
}
