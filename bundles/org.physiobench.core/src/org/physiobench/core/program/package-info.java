/** Programs as they are drafted, revised and put into words. */
package org.physiobench.core.program;
