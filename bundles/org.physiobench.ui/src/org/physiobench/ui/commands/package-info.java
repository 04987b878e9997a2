/** What the menus do: one handler for each command, which calls one use case and shows what came of it. */
package org.physiobench.ui.commands;
