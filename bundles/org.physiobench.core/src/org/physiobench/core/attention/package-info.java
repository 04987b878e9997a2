/** Which patients in care need attention, and why. */
package org.physiobench.core.attention;
