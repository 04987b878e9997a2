/** What a record comes to at a glance. */
package org.physiobench.core.overview;
