package org.physiobench.core.patient.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.physiobench.core.patient.changes.Part.Place;
import org.physiobench.core.patient.changes.Unit.Difference;

/** Says a difference in words. */
final class ChangeWriter {

	/** How much is said of what one side changed in something that the other side removed. */
	private static final int DETAILS = 3;

	private final RecordIndex base;
	private final RecordIndex mine;
	private final RecordIndex theirs;
	private final RecordWords words;
	private final boolean whole;

	ChangeWriter(RecordIndex base, RecordIndex mine, RecordIndex theirs, Locale language) {
		this(base, mine, theirs, new RecordWords(language,
				id -> Stream.of(mine, theirs, base).flatMap(version -> version.withId(id).stream()).findFirst()), true);
	}

	private ChangeWriter(RecordIndex base, RecordIndex mine, RecordIndex theirs, RecordWords words, boolean whole) {
		this.base = base;
		this.mine = mine;
		this.theirs = theirs;
		this.words = words;
		this.whole = whole;
	}

	Change write(int number, Difference difference) {
		return switch (difference.unit()) {
		case Unit.Presence(Part part) -> new Change(number, path(part), presence(base, difference, part),
				presence(mine, difference, part), presence(theirs, difference, part), difference.proposal());
		case Unit.Location(Part part) -> new Change(number, path(part), location(base, part), location(mine, part),
				location(theirs, part), difference.proposal());
		case Unit.Value(var part, var attribute) -> new Change(number, joined(path(part), words.name(attribute)),
				base.has(part) ? words.value(base.object(part).eGet(attribute)) : words.say("nothing"),
				words.value(mine.object(part).eGet(attribute)), words.value(theirs.object(part).eGet(attribute)),
				difference.proposal());
		case Unit.Order(var part, var feature) -> {
			Place place = new Place(part, feature);
			yield new Change(number, joined(path(part), words.say("order", words.name(feature))), order(base, place),
					order(mine, place), order(theirs, place), difference.proposal());
		}
		};
	}

	/** The names of what contains a part, and its own. */
	private String path(Part part) {
		RecordIndex version = mine.has(part) ? mine : theirs;
		List<String> steps = new ArrayList<>();
		Optional<Part> step = Optional.of(part);
		while (step.isPresent()) {
			Optional<Part> owner = version.place(step.get()).map(Place::owner);
			if (owner.isPresent() || steps.isEmpty() && whole) {
				steps.addFirst(words.name(version.object(step.get())));
			}
			step = owner;
		}
		return steps.stream().filter(name -> !name.isEmpty()).collect(Collectors.joining(Change.STEP));
	}

	private static String joined(String path, String end) {
		return path.isEmpty() ? end : path + Change.STEP + end;
	}

	private String presence(RecordIndex version, Difference difference, Part part) {
		if (!version.has(part)) {
			return words.say(version != base && base.has(part) ? "removed" : "nothing");
		}
		boolean changed = version != base && base.has(part) && difference.proposal().isEmpty();
		return changed ? changed(version, part) : words.summary(version.object(part));
	}

	/** What a version made of a part that the other one removed. */
	private String changed(RecordIndex version, Part part) {
		RecordIndex before = new RecordIndex(base.object(part));
		RecordIndex after = new RecordIndex(version.object(part));
		ChangeWriter writer = new ChangeWriter(before, before, after, words, false);
		List<String> details = Differences.between(before, before, after).stream()
				.map(difference -> writer.write(0, difference)).map(ChangeWriter::brief).toList();
		if (details.isEmpty()) {
			return words.say("changed", location(version, part));
		}
		String first = details.stream().limit(DETAILS).collect(Collectors.joining("; "));
		int more = details.size() - DETAILS;
		return words.say("changed", more > 0 ? words.say("more", first, more) : first);
	}

	private static String brief(Change change) {
		return change.place() + ' ' + change.theirs();
	}

	private String location(RecordIndex version, Part part) {
		Optional<EObject> owner = version.place(part).map(place -> version.object(place.owner()));
		return owner.map(words::name).orElseGet(() -> words.say("nothing"));
	}

	private String order(RecordIndex version, Place place) {
		return words.value(version.at(place).stream().map(version::object).map(words::name).toList());
	}
}
