/** Numbers and what is allowed of them. */
package org.physiobench.core.quantity;
