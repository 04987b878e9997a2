/** Drafts of records as rows of text. */
package org.physiobench.persistence.draft;
