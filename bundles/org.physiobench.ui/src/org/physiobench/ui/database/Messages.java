package org.physiobench.ui.database;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String AddressForm_server;
	public static String AddressForm_port;
	public static String AddressForm_database;
	public static String AddressForm_user;
	public static String AddressForm_password;
	public static String AddressForm_encryption;
	public static String AddressForm_certificate;
	public static String AddressForm_certificateHint;
	public static String DatabasePage_title;
	public static String DatabasePage_now;
	public static String DatabasePage_nowOwn;
	public static String DatabasePage_own;
	public static String DatabasePage_shared;
	public static String DatabasePage_test;
	public static String DatabasePage_testing;
	public static String DatabasePage_answered;
	public static String DatabasePage_encrypted;
	public static String DatabasePage_plain;
	public static String DatabasePage_writable;
	public static String DatabasePage_notWritable;
	public static String DatabasePage_about;
	public static String DatabasePage_noAdapter;
	public static String DatabasePage_reading;
	public static String DatabasePage_keeping;
	public static String DatabasePage_incomplete;
	public static String DatabasePage_nextStart;
	public static String Encryption_verifyFull;
	public static String Encryption_verifyCa;
	public static String Encryption_require;
	public static String Encryption_prefer;
	public static String Encryption_disable;

	static {
		NLS.initializeMessages("org.physiobench.ui.database.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
