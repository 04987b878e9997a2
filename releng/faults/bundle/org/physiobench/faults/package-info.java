/**
 * What the tests of faults put into the real product beside its own bundles: it saves patients on command, and says on
 * standard output what it is about to save and what was saved. No product contains it.
 */
package org.physiobench.faults;
