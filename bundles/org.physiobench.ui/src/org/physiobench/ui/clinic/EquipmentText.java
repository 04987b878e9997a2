package org.physiobench.ui.clinic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.physiobench.model.Equipment;
import org.physiobench.model.EquipmentNeed;
import org.physiobench.model.ModelFactory;
import org.physiobench.ui.look.Names;

/** What an exercise needs, as one line that a clinician types: mat, chair or box. */
final class EquipmentText {

	private static final String BETWEEN_NEEDS = ","; //$NON-NLS-1$

	private final Names names = new Names();

	/** The line for what is needed; empty for nothing. */
	String of(List<EquipmentNeed> needs) {
		return needs.stream().map(EquipmentNeed::getAnyOf)
				.map(anyOf -> anyOf.stream().map(names::of).collect(Collectors.joining(Messages.EquipmentText_or)))
				.collect(Collectors.joining(BETWEEN_NEEDS + ' '));
	}

	/** The first word in a line that names no equipment. */
	Optional<String> unknown(String line) {
		return needs(line).stream().flatMap(List::stream).filter(word -> thing(word).isEmpty()).findFirst();
	}

	/** What a line says is needed; words that name no equipment are left out. */
	List<EquipmentNeed> read(String line) {
		List<EquipmentNeed> needs = new ArrayList<>();
		for (List<String> words : needs(line)) {
			EquipmentNeed need = ModelFactory.eINSTANCE.createEquipmentNeed();
			EList<Equipment> anyOf = need.getAnyOf();
			words.forEach(word -> thing(word).ifPresent(anyOf::add));
			if (!anyOf.isEmpty()) {
				needs.add(need);
			}
		}
		return needs;
	}

	private static List<List<String>> needs(String line) {
		return Arrays.stream(line.split(BETWEEN_NEEDS)).filter(need -> !need.isBlank())
				.map(need -> Arrays.stream(need.split(Messages.EquipmentText_or)).map(String::strip)
						.filter(word -> !word.isEmpty()).toList())
				.toList();
	}

	private Optional<Equipment> thing(String word) {
		return Arrays.stream(Equipment.values())
				.filter(thing -> names.of(thing).equalsIgnoreCase(word)).findFirst();
	}
}
