package org.physiobench.core.internal.library;

import java.util.EnumSet;
import java.util.Set;

import org.physiobench.model.Exercise;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.figure.Figure;
import org.physiobench.model.figure.FigurePose;
import org.physiobench.model.figure.FigureProp;
import org.physiobench.model.figure.PoseContact;
import org.physiobench.model.figure.PropKind;
import org.physiobench.model.figure.Support;

/** Whether the parts of a figure fit each other. Whether a body can do it is for those who draw it. */
final class FigureCheck {

	private static final int MOST_ARROWS = 2;

	private final Origins origins;
	private final Faults faults;

	FigureCheck(Origins origins, Faults faults) {
		this.origins = origins;
		this.faults = faults;
	}

	void check(ExerciseLibrary library) {
		library.getExercises().stream().map(Exercise::getFigure).filter(figure -> figure != null).forEach(this::check);
	}

	void check(Figure figure) {
		Set<PropKind> props = EnumSet.noneOf(PropKind.class);
		figure.getProps().stream().map(FigureProp::getKind).forEach(props::add);
		for (FigurePose pose : figure.getPoses()) {
			for (PoseContact contact : pose.getContacts()) {
				if (contact.getSupport() == Support.PROP && !props.contains(contact.getProp())) {
					faults.report(origins.of(contact), "the figure has no '%1$s' to rest on; add '%1$s' to its 'props'"
							.formatted(contact.getProp().getLiteral()));
				}
			}
			if (pose.getMoves().size() > MOST_ARROWS) {
				faults.report(origins.of(pose.getMoves().get(MOST_ARROWS)),
						"'moves' may name %d parts at most".formatted(MOST_ARROWS));
			}
		}
	}
}
