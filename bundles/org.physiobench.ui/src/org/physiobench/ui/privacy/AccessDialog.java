package org.physiobench.ui.privacy;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.physiobench.core.audit.AuditAction;
import org.physiobench.core.audit.AuditEntry;
import org.physiobench.ui.look.AccessibleName;

/** Who did what with a record, the latest first. */
final class AccessDialog extends TitleAreaDialog {

	private static final int WIDTH = 720;
	private static final int HEIGHT = 480;

	private final String about;
	private final List<AuditEntry> entries;
	private final DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
			.withZone(ZoneId.systemDefault());

	AccessDialog(Shell shell, String about, List<AuditEntry> entries) {
		super(shell);
		this.about = about;
		this.entries = entries;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Access_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(Messages.Access_title);
		setMessage(about);
		Composite frame = new Composite(area, SWT.NONE);
		frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		TableViewer table = new TableViewer(frame, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		table.getTable().setHeaderVisible(true);
		AccessibleName.set(table.getTable(), Messages.Access_title);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column(table, layout, Messages.Access_when, 4, entry -> time.format(entry.at()));
		column(table, layout, Messages.Access_what, 3, entry -> words(entry.action()));
		column(table, layout, Messages.Access_detail, 3, AuditEntry::detail);
		column(table, layout, Messages.Access_who, 2, AuditEntry::user);
		column(table, layout, Messages.Access_where, 3, AuditEntry::workstation);
		table.setInput(entries);
		return area;
	}

	private static void column(TableViewer table, TableColumnLayout layout, String name, int weight,
			Function<AuditEntry, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(name);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(entry -> text.apply((AuditEntry) entry)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	private static String words(AuditAction action) {
		return switch (action) {
		case REGISTERED -> Messages.Access_registered;
		case READ -> Messages.Access_read;
		case CHANGED -> Messages.Access_changed;
		case EXPORTED -> Messages.Access_exported;
		case PRINTED -> Messages.Access_printed;
		case ERASED -> Messages.Access_erased;
		};
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, HEIGHT);
	}
}
