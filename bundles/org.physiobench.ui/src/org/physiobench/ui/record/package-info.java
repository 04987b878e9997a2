/** The record of one patient: an editor whose pages change one model through undoable commands. */
package org.physiobench.ui.record;
