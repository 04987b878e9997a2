package org.physiobench.core.patient.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.physiobench.core.patient.changes.Part.Place;

/** Puts a record together from two versions and a choice for every unit in which they differ. */
final class Assembly {

	private final RecordIndex mine;
	private final RecordIndex theirs;
	private final Map<Unit, Choice> choices;
	private final Map<Part, Optional<Place>> settled = new HashMap<>();
	private final Map<Place, Set<Part>> content = new HashMap<>();

	private Assembly(RecordIndex mine, RecordIndex theirs, Map<Unit, Choice> choices) {
		this.mine = mine;
		this.theirs = theirs;
		this.choices = choices;
	}

	/** A new record with this root. */
	static EObject of(RecordIndex mine, RecordIndex theirs, Map<Unit, Choice> choices, Part root) {
		Assembly assembly = new Assembly(mine, theirs, choices);
		assembly.settled.put(root, Optional.empty());
		mine.parts().forEach(part -> assembly.settle(part, root));
		theirs.parts().forEach(part -> assembly.settle(part, root));
		return assembly.build(root);
	}

	private RecordIndex version(Choice choice) {
		return choice == Choice.MINE ? mine : theirs;
	}

	private Optional<Choice> choiceOf(Unit unit) {
		return Optional.ofNullable(choices.get(unit));
	}

	/** Whether a part is in the record; if so, its place is known afterwards. */
	private boolean settle(Part part, Part root) {
		if (part.equals(root)) {
			return true;
		}
		if (!settled.containsKey(part)) {
			Optional<Place> place = placeOf(part, root);
			settled.put(part, place);
			place.ifPresent(found -> content.computeIfAbsent(found, any -> new LinkedHashSet<>()).add(part));
		}
		return settled.get(part).isPresent();
	}

	private Optional<Place> placeOf(Part part, Part root) {
		if (mine.has(part) && theirs.has(part)) {
			Choice choice = choiceOf(new Unit.Location(part)).orElse(Choice.MINE);
			// where it shall go may have been taken out: then it stays where the other version has it
			return placeIn(version(choice), part, root).or(() -> placeIn(version(choice.other()), part, root));
		}
		Choice holder = mine.has(part) ? Choice.MINE : Choice.THEIRS;
		boolean wanted = choiceOf(new Unit.Presence(part)).orElse(holder) == holder;
		return wanted ? placeIn(version(holder), part, root) : Optional.empty();
	}

	private Optional<Place> placeIn(RecordIndex version, Part part, Part root) {
		return version.place(part).filter(place -> settle(place.owner(), root));
	}

	private EObject build(Part part) {
		EObject model = mine.has(part) ? mine.object(part) : theirs.object(part);
		EObject object = EcoreUtil.create(model.eClass());
		RecordIndex.attributes(model.eClass()).forEach(attribute -> setValue(part, object, attribute));
		RecordIndex.containments(model.eClass()).forEach(feature -> fill(part, object, feature));
		return object;
	}

	private void setValue(Part part, EObject object, EAttribute attribute) {
		Choice holder = mine.has(part) ? Choice.MINE : Choice.THEIRS;
		EObject source = version(choiceOf(new Unit.Value(part, attribute)).orElse(holder)).object(part);
		if (source.eIsSet(attribute)) {
			object.eSet(attribute, source.eGet(attribute));
		}
	}

	private void fill(Part part, EObject object, EReference feature) {
		List<EObject> parts = inOrder(new Place(part, feature)).stream().map(this::build).toList();
		if (feature.isMany()) {
			object.eSet(feature, parts);
		} else if (!parts.isEmpty()) {
			object.eSet(feature, parts.getFirst());
		}
	}

	/** One version gives the order; what only the other one has follows what it follows there. */
	private List<Part> inOrder(Place place) {
		Set<Part> here = content.getOrDefault(place, Set.of());
		Choice choice = choiceOf(new Unit.Order(place.owner(), place.feature())).orElse(Choice.MINE);
		List<Part> order = new ArrayList<>(version(choice).at(place).stream().filter(here::contains).toList());
		List<Part> others = version(choice.other()).at(place).stream().filter(here::contains).toList();
		Set<Part> known = new HashSet<>(others);
		Set<Part> there = new HashSet<>(order);
		for (int i = 0; i < others.size(); i++) {
			Part other = others.get(i);
			if (!there.contains(other)) {
				int index = i == 0 ? 0 : order.indexOf(others.get(i - 1)) + 1;
				while (index < order.size() && !known.contains(order.get(index)) && isBefore(order.get(index), other)) {
					index++;
				}
				order.add(index, other);
			}
		}
		return order;
	}

	/** Two people who each add a visit to the end of a list keep it in the order of the days. */
	private boolean isBefore(Part one, Part other) {
		Optional<LocalDate> day = dayOf(one);
		Optional<LocalDate> otherDay = dayOf(other);
		return day.isPresent() && otherDay.isPresent() && day.get().isBefore(otherDay.get());
	}

	private Optional<LocalDate> dayOf(Part part) {
		EObject object = mine.has(part) ? mine.object(part) : theirs.object(part);
		return RecordIndex.attributes(object.eClass())
				.filter(attribute -> attribute.isRequired()
						&& attribute.getEAttributeType().getInstanceClass() == LocalDate.class)
				.map(object::eGet).filter(Objects::nonNull).map(LocalDate.class::cast).findFirst();
	}
}
