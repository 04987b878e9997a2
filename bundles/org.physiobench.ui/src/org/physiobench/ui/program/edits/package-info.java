/** Which prescriptions a change applies to, and how it is made so that one undo takes it back. */
package org.physiobench.ui.program.edits;
