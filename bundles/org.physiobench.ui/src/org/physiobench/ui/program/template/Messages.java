package org.physiobench.ui.program.template;

import org.eclipse.osgi.util.NLS;

/** What this package says on screen. */
final class Messages extends NLS {
	public static String TemplateShelf_failed;
	public static String TemplateMenu_reading;
	public static String TemplateMenu_removing;
	public static String TemplateMenu_start;
	public static String TemplateMenu_startLabel;
	public static String TemplateMenu_none;
	public static String TemplateMenu_keep;
	public static String TemplateMenu_remove;
	public static String TemplateNaming_ask;
	public static String TemplateNaming_keep;
	public static String TemplateNaming_cancel;
	public static String TemplateNaming_keeping;
	public static String TemplateNaming_kept;

	static {
		NLS.initializeMessages("org.physiobench.ui.program.template.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
