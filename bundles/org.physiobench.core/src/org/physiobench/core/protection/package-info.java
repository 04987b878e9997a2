/** What keeps others out of the database on this machine: a passphrase, a key in the user's profile, a recovery key. */
package org.physiobench.core.protection;
