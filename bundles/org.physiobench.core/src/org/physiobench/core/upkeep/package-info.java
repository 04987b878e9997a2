/**
 * What keeps the records safe over the years: backups, bringing them back, and looking whether everything that is stored
 * is sound.
 */
package org.physiobench.core.upkeep;
