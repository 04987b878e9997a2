package org.physiobench.app.internal.commandline;

/** A command that changes which key has to be unlocked, and therefore does that itself when it is time. */
interface UnlocksLater {
}
