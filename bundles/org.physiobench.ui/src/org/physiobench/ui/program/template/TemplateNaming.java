package org.physiobench.ui.program.template;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.physiobench.core.program.ProgramTemplate;
import org.physiobench.model.Program;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;

/** A line that asks for the name of a new template: Enter keeps it, Escape gives up. */
final class TemplateNaming {

	private static final int WIDTH = 60 * Look.STEP;
	/** What the store takes. */
	private static final int LONGEST = 200;

	private final TemplateShelf shelf;
	private final Program program;
	private final Runnable resized;
	private final Composite line;
	private final Label says;
	private final Text name;

	TemplateNaming(Composite place, Look look, TemplateShelf shelf, Program program, Runnable resized) {
		this.shelf = shelf;
		this.program = program;
		this.resized = resized;
		line = look.on(look.surface(), new Composite(place, SWT.NONE));
		GridLayout layout = new GridLayout(4, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		line.setLayout(layout);
		line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		says = look.on(look.surface(), new Label(line, SWT.NONE));
		says.setText(Messages.TemplateNaming_ask);
		name = new Text(line, SWT.BORDER);
		name.setTextLimit(LONGEST);
		name.setText(program.getTitle() == null ? "" : program.getTitle()); //$NON-NLS-1$
		name.selectAll();
		GridData width = new GridData(SWT.LEFT, SWT.CENTER, false, false);
		width.widthHint = WIDTH;
		name.setLayoutData(width);
		AccessibleName.set(name, Messages.TemplateNaming_ask);
		name.addListener(SWT.DefaultSelection, event -> keep());
		name.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				close();
			}
		});
		Button keep = new Button(line, SWT.PUSH);
		keep.setText(Messages.TemplateNaming_keep);
		keep.addListener(SWT.Selection, event -> keep());
		Chip.link(line, look, Messages.TemplateNaming_cancel).onPress(this::close);
		resized.run();
	}

	void setFocus() {
		name.setFocus();
	}

	private void keep() {
		if (name.getText().isBlank()) {
			name.setFocus();
			return;
		}
		ProgramTemplate template = new ProgramTemplate(UUID.randomUUID().toString(), name.getText().strip(),
				LocalDate.now());
		// a copy, because the program can be edited on while it is written
		Program copy = EcoreUtil.copy(program);
		shelf.ask(Messages.TemplateNaming_keeping, () -> {
			shelf.templates().keep(template, copy);
			return template;
		}, kept -> sayKept(kept.name()));
	}

	private void sayKept(String kept) {
		if (!line.isDisposed()) {
			says.setText(NLS.bind(Messages.TemplateNaming_kept, kept));
			for (var control : line.getChildren()) {
				if (control != says) {
					control.dispose();
				}
			}
			resized.run();
		}
	}

	private void close() {
		// not now: the control that asks for it is still at work
		line.getDisplay().asyncExec(() -> {
			line.dispose();
			resized.run();
		});
	}
}
