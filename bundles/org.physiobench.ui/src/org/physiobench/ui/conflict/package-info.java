/** What is asked when somebody else was faster to save a record: which of the changes shall stand. */
package org.physiobench.ui.conflict;
