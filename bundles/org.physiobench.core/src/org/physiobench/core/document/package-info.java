/** What was handed out on paper, kept exactly as it was printed. */
package org.physiobench.core.document;
