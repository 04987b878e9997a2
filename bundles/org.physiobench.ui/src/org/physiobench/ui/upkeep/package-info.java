/** Backups in the workbench: by hand, once a day by itself, and bringing one back. */
package org.physiobench.ui.upkeep;
