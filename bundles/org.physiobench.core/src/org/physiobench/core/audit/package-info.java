/** Who did what with whose record, and when. */
package org.physiobench.core.audit;
