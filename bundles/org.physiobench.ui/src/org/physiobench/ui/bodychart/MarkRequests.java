package org.physiobench.ui.bodychart;

import org.physiobench.core.bodychart.Mark;

/** What somebody wants who marks on the chart. The chart changes only when it is given new marks. */
public interface MarkRequests {

	/** Marks a region. */
	void mark(Mark mark);

	/** Changes the kind of symptom or the pain of a mark; the region stays. */
	void change(Mark before, Mark after);

	/** Takes a mark away. */
	void unmark(Mark mark);
}
