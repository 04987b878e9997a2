/**
 * Draws exercises: a figure of the model goes in, clean vector pictures come out.
 * {@link org.physiobench.figure.Illustration} is where to begin.
 */
package org.physiobench.figure;
