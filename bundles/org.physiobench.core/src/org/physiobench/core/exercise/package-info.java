/** The exercises that can be prescribed, from whatever library they come. */
package org.physiobench.core.exercise;
