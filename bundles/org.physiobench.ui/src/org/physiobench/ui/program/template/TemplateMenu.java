package org.physiobench.ui.program.template;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.physiobench.core.program.ProgramTemplate;
import org.physiobench.core.program.ProgramTemplates;
import org.physiobench.model.Program;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.program.revision.RevisionEdits;

/** The clinic's templates: to start a program from one, to keep a program as one, and to remove one. */
public final class TemplateMenu {

	private final RecordSession session;
	private final RevisionEdits revisions;
	private final Look look;
	private final TemplateShelf shelf;
	private final Runnable resized;

	/**
	 * @param owner   while it lives answers are waited for
	 * @param resized called when the place for the name of a template comes or goes
	 */
	public TemplateMenu(Control owner, Look look, RecordSession session, RevisionEdits revisions,
			ProgramTemplates templates, Runnable resized) {
		this.look = look;
		this.session = session;
		this.revisions = revisions;
		this.shelf = new TemplateShelf(owner, templates);
		this.resized = resized;
	}

	/**
	 * Opens below a control.
	 *
	 * @param shown what may be kept as a template, if there is something
	 * @param place where the name of a new template is asked for, laid out as a grid of one column
	 */
	public void open(Control below, Optional<Program> shown, Composite place) {
		shelf.ask(Messages.TemplateMenu_reading, shelf.templates()::all, all -> open(below, all, shown, place));
	}

	private void open(Control below, List<ProgramTemplate> all, Optional<Program> shown, Composite place) {
		if (below.isDisposed()) {
			return;
		}
		Menu menu = new Menu(below);
		for (ProgramTemplate template : all) {
			add(menu, NLS.bind(Messages.TemplateMenu_start, template.name()), () -> start(template));
		}
		if (all.isEmpty()) {
			add(menu, Messages.TemplateMenu_none, () -> {
				// said only
			}).setEnabled(false);
		}
		shown.ifPresent(program -> {
			new MenuItem(menu, SWT.SEPARATOR);
			add(menu, Messages.TemplateMenu_keep,
					() -> new TemplateNaming(place, look, shelf, program, resized).setFocus());
		});
		if (!all.isEmpty()) {
			MenuItem remove = new MenuItem(menu, SWT.CASCADE);
			remove.setText(Messages.TemplateMenu_remove);
			Menu choices = new Menu(menu);
			remove.setMenu(choices);
			all.forEach(template -> add(choices, template.name(), () -> remove(template)));
		}
		menu.setLocation(below.toDisplay(0, below.getSize().y));
		menu.setVisible(true);
		menu.addListener(SWT.Hide, event -> below.getDisplay().asyncExec(menu::dispose));
	}

	private static MenuItem add(Menu menu, String words, Runnable act) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		item.addListener(SWT.Selection, event -> act.run());
		return item;
	}

	private void start(ProgramTemplate template) {
		Consumer<Program> take = program -> session.episode().ifPresent(episode -> {
			program.setTitle(template.name());
			revisions.takeAsDraft(NLS.bind(Messages.TemplateMenu_startLabel, template.name()), episode, program);
		});
		shelf.ask(Messages.TemplateMenu_reading, () -> shelf.templates().program(template.id()),
				found -> found.ifPresent(take));
	}

	private void remove(ProgramTemplate template) {
		shelf.ask(Messages.TemplateMenu_removing, () -> {
			shelf.templates().remove(template.id());
			return template;
		}, gone -> resized.run());
	}
}
