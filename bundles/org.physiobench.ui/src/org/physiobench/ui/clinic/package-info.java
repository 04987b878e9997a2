/** The clinic's own exercises: copied from one that a library brings, or new, and edited in a form. */
package org.physiobench.ui.clinic;
