package org.physiobench.core.internal.library;

import org.physiobench.model.Equipment;
import org.physiobench.model.EquipmentNeed;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.ModelPackage;

/** What is needed, with its alternatives: dumbbell or kettlebell. */
final class EquipmentPhrase implements Phrase {

	@Override
	public EquipmentNeed read(String text) throws Misread {
		EquipmentNeed need = ModelFactory.eINSTANCE.createEquipmentNeed();
		for (String word : text.split("\\s+or\\s+")) {
			Equipment equipment = (Equipment) Values.choice("equipment", ModelPackage.Literals.EQUIPMENT, word);
			if (need.getAnyOf().contains(equipment)) {
				throw new Misread("'%s' stands twice in '%s'".formatted(word, text));
			}
			need.getAnyOf().add(equipment);
		}
		return need;
	}
}
