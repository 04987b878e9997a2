/** The screens: lists, the record of a patient, the palette, and what their menus do. */
package org.physiobench.ui;
