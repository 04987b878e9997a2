package org.physiobench.ui.protection;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Protection_product;
	public static String Protection_quit;
	public static String Protection_notDone;
	public static String Protection_unexpected;
	public static String First_title;
	public static String First_about;
	public static String First_passphrase;
	public static String First_passphraseWhy;
	public static String First_profile;
	public static String First_profileWhy;
	public static String First_new;
	public static String First_again;
	public static String First_hint;
	public static String First_different;
	public static String Change_window;
	public static String Change_title;
	public static String Change_aboutPassphrase;
	public static String Change_aboutProfile;
	public static String Change_aboutLost;
	public static String Change_current;
	public static String Change_keep;
	public static String Change_keepWhy;
	public static String Change_passphrase;
	public static String Change_remove;
	public static String Change_newRecoveryKey;
	public static String Change_firstRecoveryKey;
	public static String Change_noDatabase;
	public static String Change_notOpen;
	public static String Recovery_title;
	public static String Recovery_about;
	public static String Recovery_why;
	public static String Recovery_print;
	public static String Recovery_save;
	public static String Recovery_keep;
	public static String Recovery_kept;
	public static String Recovery_fileName;
	public static String Recovery_saved;
	public static String Recovery_printed;
	public static String Recovery_notPrinted;
	public static String Recovery_besideData;
	public static String Unlock_title;
	public static String Unlock_titleLost;
	public static String Unlock_about;
	public static String Unlock_aboutRecoveryKey;
	public static String Unlock_aboutLost;
	public static String Unlock_place;
	public static String Unlock_passphrase;
	public static String Unlock_recoveryKey;
	public static String Unlock_useRecoveryKey;
	public static String Unlock_usePassphrase;
	public static String Unlock_open;
	public static String Unlock_busy;
	public static String Unlock_wrongPassphrase;
	public static String Unlock_wrongRecoveryKey;
	public static String Unlock_wait;
	public static String Unlock_misspelt;
	public static String Unlock_wrongLength;

	static {
		NLS.initializeMessages("org.physiobench.ui.protection.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
