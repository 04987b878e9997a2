/** What a clinician sees first: today's visits, who needs attention and why, and the records that she opened last. */
package org.physiobench.ui.today;
