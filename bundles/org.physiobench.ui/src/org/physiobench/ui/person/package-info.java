/** The choice of the person whom all figures of the clinic show. */
package org.physiobench.ui.person;
