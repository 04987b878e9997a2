package org.physiobench.ui.protection;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.physiobench.core.protection.DatabaseProtection;
import org.physiobench.core.protection.RecoveryKey;
import org.physiobench.core.protection.UnlockOutcome;
import org.physiobench.ui.look.Failure;

/** Two steps: a choice, and the recovery key if there is to be a new one. What was chosen is done at the end. */
abstract class ProtectionWizard extends Wizard {

	private final DatabaseProtection protection;
	private final ProtectionPage choice;
	private final RecoveryKeyPage recovery;

	ProtectionWizard(DatabaseProtection protection, ProtectionPage choice) {
		this.protection = protection;
		this.choice = choice;
		this.recovery = new RecoveryKeyPage(RecoveryKey.random(), protection.place());
		setNeedsProgressMonitor(true);
	}

	/** Does what was chosen; off the user interface thread. */
	abstract void apply(DatabaseProtection protection, Wish wish);

	@Override
	public void addPages() {
		addPage(choice);
		addPage(recovery);
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		return page == choice && choice.wantsRecoveryKey() ? recovery : null;
	}

	@Override
	public boolean canFinish() {
		return choice.isPageComplete() && (choice.wantsRecoveryKey() ? recovery.isPageComplete() : choice.changesAnything());
	}

	@Override
	public boolean performFinish() {
		AtomicReference<UnlockOutcome> outcome = new AtomicReference<>(new UnlockOutcome.Unlocked());
		try (Wish wish = choice.wish(recovery.key())) {
			getContainer().run(true, false, monitor -> {
				if (choice.asksForCurrent()) {
					outcome.set(protection.unlock(wish.current()));
				}
				if (outcome.get() instanceof UnlockOutcome.Unlocked) {
					apply(protection, wish);
				}
			});
		} catch (InvocationTargetException e) {
			Failure.tell(getShell(), Messages.Protection_notDone, e.getCause(), Messages.Protection_unexpected);
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
		if (outcome.get() instanceof UnlockOutcome.Unlocked) {
			return true;
		}
		getContainer().showPage(choice);
		choice.refuseCurrent(UnlockDialog.words(outcome.get(), Messages.Unlock_wrongPassphrase));
		return false;
	}
}
