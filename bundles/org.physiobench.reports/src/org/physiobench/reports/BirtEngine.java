package org.physiobench.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;

import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IPDFRenderOption;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.engine.api.PDFRenderOption;
import org.eclipse.birt.report.model.api.MasterPageHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;

/** One BIRT engine, started when the first document is ordered: that takes a second, every further document little. */
final class BirtEngine implements AutoCloseable {

	/**
	 * What to make.
	 *
	 * @param design   the report design
	 * @param paper    put on all its master pages
	 * @param title    of the document, for lists of files and for screen readers
	 * @param language of the fixed words and formats of the design
	 * @param data     what the scripts of the design find, by the name that they call it
	 * @param output   the PDF to write
	 */
	record Order(Path design, PaperFormat paper, String title, Locale language, Map<String, Object> data, Path output) {
	}

	private final ReportFiles files;
	private final Path fontConfiguration;
	private final BirtLog log = new BirtLog();
	private Optional<IReportEngine> started = Optional.empty();

	/**
	 * @param files             of the bundle that brings the typefaces
	 * @param fontConfiguration a file that is this engine's own
	 */
	BirtEngine(ReportFiles files, Path fontConfiguration) {
		this.files = files;
		this.fontConfiguration = fontConfiguration;
	}

	/** Makes one document. BIRT reports only part of its failures: look at what it wrote before you pass it on. */
	void render(Order order) throws RenderingFailure {
		try {
			run(order);
		} catch (EngineException | SemanticException e) {
			throw new RenderingFailure("BIRT failed at " + order.design(), e);
		}
	}

	@Override
	public synchronized void close() {
		started.ifPresent(IReportEngine::destroy);
		started = Optional.empty();
		log.close();
	}

	private void run(Order order) throws EngineException, SemanticException, RenderingFailure {
		var engine = engine();
		// opened for each document, because paper and title are written into it
		var design = engine.openReportDesign(order.design().toString());
		try {
			adapt((ReportDesignHandle) design.getDesignHandle(), order);
			run(order, engine.createRunAndRenderTask(design));
		} finally {
			close(design);
		}
	}

	private static void adapt(ReportDesignHandle design, Order order) throws SemanticException {
		design.setTitle(order.title());
		for (int i = 0; i < design.getMasterPages().getCount(); i++) {
			((MasterPageHandle) design.getMasterPages().get(i)).setPageType(order.paper().pageType());
		}
	}

	private static void run(Order order, IRunAndRenderTask task) throws EngineException, RenderingFailure {
		try {
			var options = new PDFRenderOption();
			options.setOutputFormat(IPDFRenderOption.OUTPUT_FORMAT_PDF);
			options.setOutputFileName(order.output().toString());
			task.setRenderOption(options);
			task.setLocale(order.language());
			task.setAppContext(Map.copyOf(order.data()));
			task.run();
			refuse(order.design(), task.getErrors());
		} finally {
			task.close();
		}
	}

	private static void refuse(Path design, List<?> errors) throws RenderingFailure {
		if (errors.isEmpty()) {
			return;
		}
		var failure = new RenderingFailure("BIRT reports " + errors.size() + " errors in " + design + ": " + errors);
		errors.stream().filter(Throwable.class::isInstance).map(Throwable.class::cast)
				.forEach(failure::addSuppressed);
		throw failure;
	}

	private static void close(IReportRunnable design) {
		design.getDesignHandle().getModuleHandle().close();
	}

	private synchronized IReportEngine engine() throws RenderingFailure {
		if (started.isEmpty()) {
			started = Optional.of(start());
		}
		return started.get();
	}

	private IReportEngine start() throws RenderingFailure {
		var config = new EngineConfig();
		config.setLogger(log.logger());
		config.setLogConfig(null, Level.WARNING);
		config.setFontConfig(FontConfiguration.write(files.fonts(), fontConfiguration));
		// not Platform.startup, which is for use outside of OSGi
		if (Platform.createFactoryObject(
				IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY) instanceof IReportEngineFactory factory) {
			return factory.createReportEngine(config);
		}
		throw new RenderingFailure("BIRT's report engine is not installed");
	}
}
