/** What every part of the workstation shares: where its data lies and how it says that something failed. */
package org.physiobench.core.workstation;
