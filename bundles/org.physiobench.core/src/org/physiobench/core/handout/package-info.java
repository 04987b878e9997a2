/** What a patient takes home, as data; how it looks on paper is another bundle's business. */
package org.physiobench.core.handout;
