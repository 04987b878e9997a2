/** How Physiobench starts: it reads the arguments, chooses the data folder, and runs a command or the workbench. */
package org.physiobench.app.internal;
