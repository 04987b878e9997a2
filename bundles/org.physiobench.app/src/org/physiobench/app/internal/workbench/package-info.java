/** The workbench as a program of its own: its window, its perspective, and where it keeps its layout. */
package org.physiobench.app.internal.workbench;
