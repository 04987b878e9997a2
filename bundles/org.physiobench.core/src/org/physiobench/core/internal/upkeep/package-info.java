/** How the upkeep of the records is put together from what is installed. */
package org.physiobench.core.internal.upkeep;
