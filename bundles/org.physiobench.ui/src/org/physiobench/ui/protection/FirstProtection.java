package org.physiobench.ui.protection;

import java.util.List;
import java.util.Optional;

import org.physiobench.core.protection.DatabaseProtection;
import org.physiobench.core.protection.Passphrase;

/** The first start: she chooses how her records are protected and gets a recovery key. Nothing is written before. */
final class FirstProtection extends ProtectionWizard {

	FirstProtection(DatabaseProtection protection) {
		super(protection, new ProtectionPage(Messages.First_title, Messages.First_about, false,
				List.of(new Choice(Way.PASSPHRASE, Messages.First_passphrase, Messages.First_passphraseWhy),
						new Choice(Way.PROFILE, Messages.First_profile, Messages.First_profileWhy)),
				Optional.empty()));
		setWindowTitle(Messages.Protection_product);
	}

	@Override
	void apply(DatabaseProtection protection, Wish wish) {
		Optional<Passphrase> passphrase = wish.way() == Way.PASSPHRASE ? Optional.of(wish.passphrase()) : Optional.empty();
		protection.choose(passphrase, wish.recovery());
	}
}
