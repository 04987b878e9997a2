/** The revisions of a program: handing one out, comparing two, going back to one. */
package org.physiobench.ui.program.revision;
