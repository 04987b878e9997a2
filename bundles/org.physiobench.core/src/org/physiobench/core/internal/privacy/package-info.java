/** Archives of what is stored about a person. */
package org.physiobench.core.internal.privacy;
