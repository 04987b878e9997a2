/** What screens remember of the user of this workstation until the next start. */
package org.physiobench.ui.memory;
