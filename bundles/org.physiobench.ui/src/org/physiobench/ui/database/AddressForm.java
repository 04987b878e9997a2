package org.physiobench.ui.database;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;

/** The fields for the address of a shared database. */
final class AddressForm {

	private final Look look;
	private final Composite area;
	private final Text server;
	private final Text port;
	private final Text database;
	private final Text user;
	private final Text password;
	private final Combo encryption;
	private final Text certificate;
	private Map<String, String> others = Map.of();

	AddressForm(Composite parent, Look look) {
		this.look = look;
		area = look.on(look.surface(), new Composite(parent, SWT.NONE));
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 2 * Look.STEP;
		layout.marginHeight = 0;
		area.setLayout(layout);
		area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		server = text(Messages.AddressForm_server, SWT.BORDER);
		port = text(Messages.AddressForm_port, SWT.BORDER);
		port.setMessage("5432"); //$NON-NLS-1$
		database = text(Messages.AddressForm_database, SWT.BORDER);
		user = text(Messages.AddressForm_user, SWT.BORDER);
		password = text(Messages.AddressForm_password, SWT.BORDER | SWT.PASSWORD);
		label(Messages.AddressForm_encryption);
		encryption = named(new Combo(area, SWT.READ_ONLY), Messages.AddressForm_encryption);
		encryption.setItems(Encryption.labels().toArray(String[]::new));
		certificate = text(Messages.AddressForm_certificate, SWT.BORDER);
		certificate.setMessage(Messages.AddressForm_certificateHint);
		show(AddressFields.empty());
	}

	private Text text(String name, int style) {
		label(name);
		return named(new Text(area, style), name);
	}

	private void label(String name) {
		look.on(look.surface(), new Label(area, SWT.NONE)).setText(name);
	}

	private static <C extends Control> C named(C control, String name) {
		control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		AccessibleName.set(control, name);
		return control;
	}

	/** Shows an address. */
	void show(AddressFields fields) {
		server.setText(fields.server());
		port.setText(fields.port());
		database.setText(fields.database());
		user.setText(fields.user());
		password.setText(fields.password());
		encryption.select(fields.encryption().ordinal());
		certificate.setText(fields.certificate());
		others = fields.others();
	}

	/** What is typed now. */
	AddressFields typed() {
		return new AddressFields(server.getText(), port.getText(), database.getText(), user.getText(), password.getText(),
				Encryption.values()[encryption.getSelectionIndex()], certificate.getText(), others);
	}

	/** Lets the user type, or not. */
	void enable(boolean enabled) {
		for (Control control : area.getChildren()) {
			control.setEnabled(enabled);
		}
	}
}
