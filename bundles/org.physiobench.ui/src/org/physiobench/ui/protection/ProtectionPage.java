package org.physiobench.ui.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.physiobench.core.protection.Passphrase;
import org.physiobench.core.protection.RecoveryKey;

/** Where the way is chosen, with the fields for the passphrases that it needs. */
final class ProtectionPage extends WizardPage {

	private final boolean asksForCurrent;
	private final List<Choice> choices;
	private final Optional<String> recoveryKey;
	private final List<Button> buttons = new ArrayList<>();
	private Text current;
	private Text passphrase;
	private Text again;
	private Button makesRecoveryKey;

	/**
	 * @param asksForCurrent whether the passphrase of now must be given
	 * @param choices        what can be chosen; the first one is
	 * @param recoveryKey    the words beside the button for a new recovery key; without it there will be one anyway
	 */
	ProtectionPage(String title, String about, boolean asksForCurrent, List<Choice> choices,
			Optional<String> recoveryKey) {
		super("choice", title, null); //$NON-NLS-1$
		setDescription(about);
		this.asksForCurrent = asksForCurrent;
		this.choices = List.copyOf(choices);
		this.recoveryKey = recoveryKey;
	}

	boolean asksForCurrent() {
		return asksForCurrent;
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = Form.page(parent);
		if (asksForCurrent) {
			current = secret(Form.group(page, 0), Messages.Change_current);
		}
		for (Choice choice : choices) {
			addChoice(page, choice);
		}
		recoveryKey.ifPresent(name -> {
			makesRecoveryKey = Form.button(page, SWT.CHECK, name);
			makesRecoveryKey.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
		});
		setControl(page);
		check();
	}

	private void addChoice(Composite page, Choice choice) {
		Button button = Form.button(page, SWT.RADIO, choice.name());
		button.setData(choice.way());
		button.setSelection(buttons.isEmpty());
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
		buttons.add(button);
		Form.note(page, choice.why(), Form.INDENT);
		if (choice.way() == Way.PASSPHRASE) {
			Composite fields = Form.group(page, Form.INDENT);
			passphrase = secret(fields, Messages.First_new);
			again = secret(fields, Messages.First_again);
			Form.note(fields, NLS.bind(Messages.First_hint, Passphrase.MINIMUM_LENGTH), 0);
		}
	}

	private Text secret(Composite parent, String name) {
		Text field = Form.secret(parent, name);
		field.addModifyListener(event -> check());
		return field;
	}

	private Way way() {
		return buttons.stream().filter(Button::getSelection).map(button -> (Way) button.getData()).findFirst()
				.orElse(Way.AS_IT_IS);
	}

	/** Whether the recovery key comes next. */
	boolean wantsRecoveryKey() {
		return makesRecoveryKey == null || makesRecoveryKey.getSelection();
	}

	/** Whether there is anything to do but a new recovery key. */
	boolean changesAnything() {
		return way() != Way.AS_IT_IS;
	}

	/** What she wants, to be closed by the caller. */
	Wish wish(RecoveryKey key) {
		return new Wish(way(), Form.passphrase(current), Form.passphrase(passphrase),
				wantsRecoveryKey() ? Optional.of(key) : Optional.empty());
	}

	/** Says that the passphrase of now is another one, and lets her type it again. */
	void refuseCurrent(String why) {
		setErrorMessage(why);
		current.selectAll();
		current.setFocus();
	}

	private void check() {
		boolean chosen = way() == Way.PASSPHRASE;
		passphrase.setEnabled(chosen);
		again.setEnabled(chosen);
		boolean complete = current == null || current.getCharCount() > 0;
		setErrorMessage(null);
		if (chosen) {
			try (Passphrase first = Form.passphrase(passphrase); Passphrase second = Form.passphrase(again)) {
				boolean same = first.isSameAs(second);
				complete &= same && first.isLongEnough();
				if (!same && again.getCharCount() >= passphrase.getCharCount()) {
					setErrorMessage(Messages.First_different);
				}
			}
		}
		setPageComplete(complete);
		if (getContainer().getCurrentPage() != null) {
			getContainer().updateButtons();
		}
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			Optional.ofNullable(current).filter(field -> field.getCharCount() == 0).or(() -> Optional.of(passphrase))
					.filter(Text::isEnabled).ifPresent(Text::setFocus);
		}
	}
}
