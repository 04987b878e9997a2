/**
 * Asks for what protects the records: at the first start, at each later one, and whenever the user wants to change it.
 * Its first dialogs open before the workbench, so nothing here asks the workbench for colours, windows or services.
 */
package org.physiobench.ui.protection;
