/** Words that exist in several languages, of which not all may be there. */
package org.physiobench.core.language;
