package org.physiobench.ui.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.physiobench.core.protection.DatabaseProtection;
import org.physiobench.core.protection.ProtectionState;

/** Sets, changes or removes the passphrase of a database that can be opened, and makes a new recovery key. */
final class ProtectionChange extends ProtectionWizard {

	/**
	 * @param state    what protects the database now; it is lost when the recovery key was used
	 * @param recovery whether there is a recovery key
	 */
	ProtectionChange(DatabaseProtection protection, ProtectionState state, boolean recovery) {
		super(protection, new ProtectionPage(Messages.Change_title, about(state),
				state == ProtectionState.UNLOCKED, choices(state),
				Optional.of(recovery ? Messages.Change_newRecoveryKey : Messages.Change_firstRecoveryKey)));
		setWindowTitle(Messages.Change_window);
	}

	private static String about(ProtectionState state) {
		return switch (state) {
		case UNLOCKED -> Messages.Change_aboutPassphrase;
		case KEY_LOST -> Messages.Change_aboutLost;
		default -> Messages.Change_aboutProfile;
		};
	}

	private static List<Choice> choices(ProtectionState state) {
		List<Choice> choices = new ArrayList<>();
		if (state == ProtectionState.UNLOCKED) {
			choices.add(new Choice(Way.AS_IT_IS, Messages.Change_keep, Messages.Change_keepWhy));
		} else if (state == ProtectionState.KEY_IN_PROFILE) {
			choices.add(new Choice(Way.AS_IT_IS, Messages.First_profile, Messages.First_profileWhy));
		}
		choices.add(new Choice(Way.PASSPHRASE,
				state == ProtectionState.KEY_IN_PROFILE ? Messages.First_passphrase : Messages.Change_passphrase,
				Messages.First_passphraseWhy));
		if (state != ProtectionState.KEY_IN_PROFILE) {
			choices.add(new Choice(Way.PROFILE, Messages.Change_remove, Messages.First_profileWhy));
		}
		return choices;
	}

	@Override
	void apply(DatabaseProtection protection, Wish wish) {
		switch (wish.way()) {
		case PASSPHRASE -> protection.usePassphrase(wish.passphrase());
		case PROFILE -> protection.useProfile();
		case AS_IT_IS -> {
			// she came for a new recovery key
		}
		}
		wish.recovery().ifPresent(protection::replaceRecoveryKey);
	}
}
