package org.physiobench.core.patient.changes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.physiobench.core.patient.changes.Part.Place;
import org.physiobench.core.patient.changes.Unit.Difference;

/** Finds in what two versions of a record differ, and which of them differs from the version that both began with. */
final class Differences {

	private final RecordIndex base;
	private final RecordIndex mine;
	private final RecordIndex theirs;
	private final List<Difference> found = new ArrayList<>();

	private Differences(RecordIndex base, RecordIndex mine, RecordIndex theirs) {
		this.base = base;
		this.mine = mine;
		this.theirs = theirs;
	}

	/** The differences in the order of the record; what only their version has comes last. */
	static List<Difference> between(RecordIndex base, RecordIndex mine, RecordIndex theirs) {
		Differences differences = new Differences(base, mine, theirs);
		mine.parts().forEach(differences::compare);
		theirs.parts().stream().filter(part -> !mine.has(part)).forEach(differences::compare);
		return differences.found;
	}

	private void compare(Part part) {
		if (!theirs.has(part)) {
			comparePresence(part, mine, theirs, Choice.MINE);
		} else if (!mine.has(part)) {
			comparePresence(part, theirs, mine, Choice.THEIRS);
		} else {
			compareLocation(part);
			RecordIndex.attributes(mine.object(part).eClass()).forEach(attribute -> compareValue(part, attribute));
			RecordIndex.containments(mine.object(part).eClass())
					.forEach(feature -> compareOrder(new Place(part, feature)));
		}
	}

	private void comparePresence(Part part, RecordIndex holder, RecordIndex other, Choice holding) {
		if (!other.has(holder.place(part).orElseThrow().owner())) {
			return; // comes and goes with its owner
		}
		if (!base.has(part)) {
			add(new Unit.Presence(part), Optional.of(holding));
		} else {
			boolean changed = !EcoreUtil.equals(base.object(part), holder.object(part))
					|| !base.place(part).equals(holder.place(part));
			add(new Unit.Presence(part), changed ? Optional.empty() : Optional.of(holding.other()));
		}
	}

	private void compareLocation(Part part) {
		if (!mine.place(part).equals(theirs.place(part))) {
			add(new Unit.Location(part),
					proposal(base.has(part), base.place(part), mine.place(part), theirs.place(part)));
		}
	}

	private void compareValue(Part part, EAttribute attribute) {
		Object my = mine.object(part).eGet(attribute);
		Object their = theirs.object(part).eGet(attribute);
		if (!Objects.equals(my, their)) {
			boolean known = base.has(part);
			Object before = known ? base.object(part).eGet(attribute) : null;
			add(new Unit.Value(part, attribute), proposal(known, before, my, their));
		}
	}

	private static Optional<Choice> proposal(boolean known, Object before, Object my, Object their) {
		if (known && Objects.equals(before, my)) {
			return Optional.of(Choice.THEIRS);
		}
		return known && Objects.equals(before, their) ? Optional.of(Choice.MINE) : Optional.empty();
	}

	/** Compares what is at a place in both versions; what comes and goes does not change the order of the others. */
	private void compareOrder(Place place) {
		Set<Part> common = new HashSet<>(mine.at(place));
		common.retainAll(theirs.at(place));
		if (!order(mine, place, common).equals(order(theirs, place, common))) {
			common.retainAll(base.at(place));
			List<Part> before = order(base, place, common);
			boolean byMe = !order(mine, place, common).equals(before);
			boolean byThem = !order(theirs, place, common).equals(before);
			Optional<Choice> proposal = Optional.of(byMe ? Choice.MINE : Choice.THEIRS);
			add(new Unit.Order(place.owner(), place.feature()), byMe && byThem ? Optional.empty() : proposal);
		}
	}

	private static List<Part> order(RecordIndex version, Place place, Set<Part> parts) {
		Stream<Part> all = version.at(place).stream();
		return all.filter(parts::contains).toList();
	}

	private void add(Unit unit, Optional<Choice> proposal) {
		found.add(new Difference(unit, proposal));
	}
}
