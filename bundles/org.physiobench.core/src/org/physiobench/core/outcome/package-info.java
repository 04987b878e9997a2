/** Outcome instruments: their ranges, what change of them matters, and where that is known from. */
package org.physiobench.core.outcome;
