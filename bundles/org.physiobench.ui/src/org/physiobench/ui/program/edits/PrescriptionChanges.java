package org.physiobench.ui.program.edits;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.physiobench.core.program.Adaptation;
import org.physiobench.core.program.DosageMeasure;
import org.physiobench.core.program.DosageReading;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.Prescription;
import org.physiobench.model.Side;
import org.physiobench.ui.editing.RecordSession;

/**
 * What a clinician changes about prescriptions on their cards. A change of dosage or side applies to all cards that are
 * chosen together; every change counts as fitting the prescription to the patient, and is one step to undo.
 */
public final class PrescriptionChanges {

	private final RecordSession session;
	private final ChosenPrescriptions selection;

	public PrescriptionChanges(RecordSession session, ChosenPrescriptions selection) {
		this.session = session;
		this.selection = selection;
	}

	/**
	 * Sets one number of the dosage.
	 *
	 * @param name  what the number is called
	 * @param value null takes it out of the dosage
	 */
	public void setDosage(Prescription prescription, DosageMeasure measure, String name, Integer value) {
		changeAll(subject -> NLS.bind(Messages.PrescriptionChanges_feature, name, subject), prescription,
				one -> !Objects.equals(one.getDosage().eGet(measure.feature()), value),
				one -> one.getDosage().eSet(measure.feature(), value));
	}

	/** Sets all of the dosage that was typed. */
	public void setDosage(Prescription prescription, DosageReading.Understood typed) {
		changeAll(subject -> NLS.bind(Messages.PrescriptionChanges_dosage, subject), prescription, one -> !typed.isIn(one.getDosage()),
				one -> typed.applyTo(one.getDosage()));
	}

	/** Sets the side of what has one. */
	public void setSide(Prescription prescription, Side side) {
		changeAll(
				subject -> NLS.bind(Messages.PrescriptionChanges_feature, Messages.PrescriptionChanges_side, subject), prescription,
				one -> one.getSide() != side && (one == prescription || one.getSide() != Side.NONE),
				one -> one.setSide(side));
	}

	/** Sets what belongs to one prescription alone, such as its cue. */
	public void set(String label, Prescription prescription, EStructuralFeature feature, Object value) {
		if (!Objects.equals(prescription.eGet(feature), value)) {
			perform(label, List.of(prescription), one -> one.eSet(feature, value));
		}
	}

	/** A feature of one prescription for data binding. */
	public <T> IObservableValue<T> observe(String label, Prescription prescription, EStructuralFeature feature) {
		return new EditedValue<>(prescription, feature, value -> set(label, prescription, feature, value));
	}

	/** The side for data binding. */
	public IObservableValue<Side> observeSide(Prescription prescription) {
		return new EditedValue<>(prescription, Literals.PRESCRIPTION__SIDE, side -> setSide(prescription, side));
	}

	/** What a change is called after: the name of the one exercise, or how many there are. */
	public static String subject(List<Prescription> prescriptions) {
		return prescriptions.size() == 1 ? nameOf(prescriptions.getFirst())
				: NLS.bind(Messages.PrescriptionChanges_several, prescriptions.size());
	}

	/** The name of the exercise as it was when it was prescribed. */
	public static String nameOf(Prescription prescription) {
		return Objects.requireNonNullElse(prescription.getExerciseName(), prescription.getExercise());
	}

	private void changeAll(UnaryOperator<String> label, Prescription prescription, Predicate<Prescription> differs,
			Consumer<Prescription> change) {
		List<Prescription> changed = selection.with(prescription).stream().filter(differs).toList();
		if (!changed.isEmpty()) {
			perform(label.apply(subject(changed)), changed, change);
		}
	}

	private void perform(String label, List<Prescription> changed, Consumer<Prescription> change) {
		session.together(label, changed.getFirst().eContainer().eContainer(), () -> {
			changed.forEach(change);
			Adaptation.note(changed);
		});
	}
}
