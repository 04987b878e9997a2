package org.physiobench.ui.progress.charts;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.physiobench.core.progress.ProgramChange;
import org.physiobench.core.progress.ProgramChange.OtherDose;
import org.physiobench.core.progress.ProgressMarker;
import org.physiobench.core.progress.ProgressMarker.Assessed;
import org.physiobench.core.progress.ProgressMarker.PhaseBegun;
import org.physiobench.core.progress.ProgressMarker.RevisionBegun;

/** Says in one line what was changed or looked at on a day. */
final class MarkerWords {

	private static final int NAMED_ON_FLAG = 2;

	private final DateTimeFormatter date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

	/** Few words, for a flag; the most important first. */
	String onFlag(ProgressMarker marker) {
		return switch (marker) {
		case RevisionBegun begun -> NLS.bind(Messages.MarkerWords_revisionFlag, begun.revision(),
				begun.revision() == 1 ? NLS.bind(Messages.MarkerWords_exercises, begun.change().added().size())
						: brief(begun.change()));
		case PhaseBegun begun -> NLS.bind(Messages.MarkerWords_phaseFlag, begun.name(), brief(begun.change()));
		case Assessed assessed -> Messages.MarkerWords_assessedFlag;
		};
	}

	/** Everything, with the day. */
	String full(ProgressMarker marker) {
		String day = date.format(marker.on());
		return switch (marker) {
		case RevisionBegun begun -> NLS.bind(Messages.MarkerWords_revision,
				new Object[] { day, begun.revision(), date.format(begun.issuedOn()), all(begun.change()) });
		case PhaseBegun begun -> NLS.bind(Messages.MarkerWords_phase,
				new Object[] { day, begun.name(), all(begun.change()) });
		case Assessed assessed -> NLS.bind(Messages.MarkerWords_assessed, day);
		};
	}

	/** By name where little was changed, otherwise how much. */
	private String brief(ProgramChange change) {
		List<String> named = named(change);
		if (named.size() <= NAMED_ON_FLAG) {
			return list(named);
		}
		List<String> counted = new ArrayList<>();
		count(counted, Messages.MarkerWords_countChanged, change.changed().size());
		count(counted, Messages.MarkerWords_countAdded, change.added().size());
		count(counted, Messages.MarkerWords_countRemoved, change.removed().size());
		return list(counted);
	}

	private static void count(List<String> counted, String pattern, int number) {
		if (number > 0) {
			counted.add(NLS.bind(pattern, number));
		}
	}

	private String all(ProgramChange change) {
		return list(named(change));
	}

	private static String list(List<String> parts) {
		return parts.isEmpty() ? Messages.MarkerWords_same : String.join(", ", parts); //$NON-NLS-1$
	}

	private static List<String> named(ProgramChange change) {
		List<String> parts = new ArrayList<>();
		for (OtherDose other : change.changed()) {
			parts.add(NLS.bind(Messages.MarkerWords_changed, other.after().name(),
					DoseWords.difference(other.before().dose(), other.after().dose())));
		}
		change.added().forEach(one -> parts.add(NLS.bind(Messages.MarkerWords_added, one.name())));
		change.removed().forEach(one -> parts.add(NLS.bind(Messages.MarkerWords_removed, one.name())));
		return parts;
	}
}
