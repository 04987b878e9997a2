/** The first page of a record: who she is, how it goes and what to do next, at a glance. */
package org.physiobench.ui.overview;
