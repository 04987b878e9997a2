/** Editing of the model through commands, so that every change by a user can be undone and has a name. */
package org.physiobench.ui.editing;
