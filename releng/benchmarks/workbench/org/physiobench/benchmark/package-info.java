/** Measures the window from inside: what the person before it waits for, and how long it does not answer her. */
package org.physiobench.benchmark;
