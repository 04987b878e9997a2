/** Documents that were handed out, as rows of text. */
package org.physiobench.persistence.document;
