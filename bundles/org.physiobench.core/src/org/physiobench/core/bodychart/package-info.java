/**
 * The body chart: regions of the body seen from front and back, what is marked on them, and how it is drawn. All shapes
 * are in one coordinate system, {@link org.physiobench.core.bodychart.BodyChart#WIDTH} by
 * {@link org.physiobench.core.bodychart.BodyChart#HEIGHT}.
 */
package org.physiobench.core.bodychart;
