/** What Physiobench does without a window: one small class a command. */
package org.physiobench.app.internal.commandline;
