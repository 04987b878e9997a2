/** The body chart on screen: one to mark on, and a small one to compare with. Neither knows the record. */
package org.physiobench.ui.bodychart;
