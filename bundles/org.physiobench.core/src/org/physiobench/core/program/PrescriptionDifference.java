package org.physiobench.core.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.physiobench.model.Dosage;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;
import org.physiobench.model.Side;

/**
 * One aspect in which two revisions of a prescription differ.
 *
 * @param before what was said about it; empty for nothing
 * @param after  what is said about it; empty for nothing
 */
public record PrescriptionDifference(Aspect aspect, String before, String after) {

	/** What can differ. */
	public enum Aspect {
		/** Sets, repetitions, duration and side. */
		VOLUME(Literals.DOSAGE__SETS, Literals.DOSAGE__REPETITIONS, Literals.DOSAGE__DURATION_MINUTES),
		HOLD(Literals.DOSAGE__HOLD_SECONDS),
		TEMPO(Literals.DOSAGE__TEMPO),
		REST(Literals.DOSAGE__REST_SECONDS),
		LOAD(Literals.DOSAGE__LOAD_KILOGRAMS),
		EFFORT(Literals.DOSAGE__EFFORT),
		HEART_RATE(Literals.DOSAGE__HEART_RATE_ZONE),
		/** Days a week and times a day. */
		FREQUENCY(Literals.DOSAGE__DAYS_PER_WEEK, Literals.DOSAGE__TIMES_PER_DAY),
		PHASE,
		CUE,
		REASON,
		/** What is added to a topic of advice. */
		NOTE;

		private final List<EAttribute> features;

		Aspect(EAttribute... features) {
			this.features = List.of(features);
		}
	}

	/** All aspects in which two prescriptions of an exercise differ. */
	static List<PrescriptionDifference> all(Prescription before, Prescription after, DosageWords words) {
		List<PrescriptionDifference> all = new ArrayList<>();
		for (Aspect aspect : Aspect.values()) {
			if (!aspect.features.isEmpty()) {
				add(all, aspect, said(before, aspect, words), said(after, aspect, words));
			}
		}
		add(all, Aspect.PHASE, ((Phase) before.eContainer()).getName(), ((Phase) after.eContainer()).getName());
		add(all, Aspect.CUE, before.getCues(), after.getCues());
		add(all, Aspect.REASON, before.getReason(), after.getReason());
		return all;
	}

	private static void add(List<PrescriptionDifference> all, Aspect aspect, String before, String after) {
		String earlier = Objects.requireNonNullElse(before, "");
		String later = Objects.requireNonNullElse(after, "");
		if (!earlier.equals(later)) {
			all.add(new PrescriptionDifference(aspect, earlier, later));
		}
	}

	private static String said(Prescription prescription, Aspect aspect, DosageWords words) {
		Dosage part = ModelFactory.eINSTANCE.createDosage();
		aspect.features.stream().filter(prescription.getDosage()::eIsSet)
				.forEach(feature -> part.eSet(feature, prescription.getDosage().eGet(feature)));
		return words.describe(part, aspect == Aspect.VOLUME ? prescription.getSide() : Side.NONE);
	}
}
