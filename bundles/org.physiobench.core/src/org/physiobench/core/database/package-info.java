/**
 * Which database the workstation works on: its own, or one on a server that it shares with others. The application
 * chooses before anything else starts and registers the {@link org.physiobench.core.database.DatabaseChoice} as a
 * service; whoever offers connections waits for a choice of its kind.
 */
package org.physiobench.core.database;
