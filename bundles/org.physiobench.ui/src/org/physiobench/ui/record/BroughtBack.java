package org.physiobench.ui.record;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;

/** A line above the record that says that unsaved changes were brought back, until they are saved or taken back. */
final class BroughtBack {

	private static final int MARK_WIDTH = Look.STEP;

	private final RecordSession session;
	private final Command bringingBack;
	private final Composite line;

	/** The latest change of the session is the one that brought them back. */
	BroughtBack(Composite parent, Look look, RecordSession session, Instant keptAt) {
		this.session = session;
		this.bringingBack = session.changes().getUndoCommand();
		line = look.on(look.accentSoft(), new Composite(parent, SWT.NONE));
		line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.marginRight = 3 * Look.STEP;
		layout.horizontalSpacing = 2 * Look.STEP;
		line.setLayout(layout);
		Label mark = look.on(look.attention(), new Label(line, SWT.NONE));
		GridData markData = new GridData(SWT.LEFT, SWT.FILL, false, true);
		markData.widthHint = MARK_WIDTH;
		markData.heightHint = 8 * Look.STEP;
		mark.setLayoutData(markData);
		Label text = look.on(look.accentSoft(), new Label(line, SWT.WRAP));
		text.setText(NLS.bind(Messages.BroughtBack_text, DateTimeFormatter
				.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).format(keptAt.atZone(ZoneId.systemDefault()))));
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Link discard = look.on(look.accentSoft(), new Link(line, SWT.NONE));
		discard.setText("<a>" + Messages.BroughtBack_discard + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
		AccessibleName.set(discard, Messages.BroughtBack_discard);
		discard.addListener(SWT.Selection, event -> session.changes().undo());
		CommandStackListener watch = event -> close();
		session.changes().addCommandStackListener(watch);
		line.addDisposeListener(event -> session.changes().removeCommandStackListener(watch));
	}

	Control control() {
		return line;
	}

	/** Once something else was done the line has been read, and the menu says what can be undone. */
	private void close() {
		if (!line.isDisposed() && (session.changes().getUndoCommand() != bringingBack || !session.changes().isSaveNeeded())) {
			Composite parent = line.getParent();
			line.dispose();
			parent.layout();
		}
	}
}
