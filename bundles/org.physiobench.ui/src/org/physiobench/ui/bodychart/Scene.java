package org.physiobench.ui.bodychart;

import java.util.List;
import java.util.Optional;

import org.physiobench.core.bodychart.Mark;
import org.physiobench.core.bodychart.Region;

/**
 * What is to be seen on a chart.
 *
 * @param marks   in the order in which they are drawn
 * @param current the region that keys act on
 * @param active  whether the keys come here
 * @param hovered the region below the mouse
 */
record Scene(List<Mark> marks, Optional<Region> current, boolean active, Optional<Region> hovered) {

	/** Nothing but marks. */
	static Scene of(List<Mark> marks) {
		return new Scene(marks, Optional.empty(), false, Optional.empty());
	}
}
