/** The search over the texts of exercises: an index in memory, made anew whenever the exercises change. */
package org.physiobench.core.internal.search;
