/** Files that carry one patient or one exercise library between machines. */
package org.physiobench.core.exchange;
