package org.physiobench.ui.editing;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.physiobench.model.Episode;
import org.physiobench.model.Patient;
import org.physiobench.model.Program;
import org.physiobench.ui.editing.ModelChanges;

/** One open record: the patient and every change that was made to her since, to be undone and redone by name. */
public final class RecordSession {

	private final Patient patient;
	private final ModelChanges changes = new ModelChanges();
	private final Map<Long, Patient> stored = new HashMap<>();

	public RecordSession(Patient patient) {
		this.patient = Objects.requireNonNull(patient);
		remember(patient);
	}

	private void remember(Patient version) {
		stored.put(version.getVersion(), EcoreUtil.copy(version));
	}

	public Patient patient() {
		return patient;
	}

	/** What the record was in the store when the changes that are not stored yet began; not to be changed. */
	public Patient base() {
		return stored.get(patient.getVersion());
	}

	/** Notes that a copy of the record, as it was then, is in the store; its version is the record's now. */
	public void stored(Patient copy) {
		patient.setVersion(copy.getVersion());
		stored.clear();
		remember(copy);
	}

	/**
	 * Lets the record become what was made of it and of what somebody else stored, as one change.
	 *
	 * @param theirs what is in the store
	 * @param merged what the record becomes, with the version of theirs
	 */
	public void takeOver(String label, Patient theirs, Patient merged) {
		remember(theirs);
		changes.perform(new TakeOver(label, patient, merged));
	}

	/** The episode in care: the latest one. */
	public Optional<Episode> episode() {
		return patient.getEpisodes().isEmpty() ? Optional.empty() : Optional.of(patient.getEpisodes().getLast());
	}

	/** The program that counts, if the episode has one. */
	public Optional<Program> program() {
		return episode().filter(episode -> !episode.getPrograms().isEmpty())
				.map(episode -> episode.getPrograms().getLast());
	}

	/** All changes, newest on top. */
	public BasicCommandStack changes() {
		return changes.stack();
	}

	/** Sets a feature; nothing happens when it has that value already. */
	public void set(String label, EObject owner, EStructuralFeature feature, Object value) {
		changes.set(label, owner, feature, value);
	}

	/** Adds a value at the end of a list. */
	public void add(String label, EObject owner, EStructuralFeature feature, Object value) {
		changes.add(label, owner, feature, value);
	}

	/** Removes a value from a list. */
	public void remove(String label, EObject owner, EStructuralFeature feature, Object value) {
		changes.remove(label, owner, feature, value);
	}

	/** Adds a value to a list, before the one that stands at a position. */
	public void insert(String label, EObject owner, EStructuralFeature feature, Object value, int position) {
		changes.insert(label, owner, feature, value, position);
	}

	/** Puts a value into the place of another one in a list. */
	public void replace(String label, EObject owner, EStructuralFeature feature, Object old, Object value) {
		changes.replace(label, owner, feature, old, value);
	}

	/** Moves a value within its list. */
	public void move(String label, EObject owner, EStructuralFeature feature, Object value, int position) {
		changes.move(label, owner, feature, value, position);
	}

	/** Moves a value from the list of one owner to the end of that of another. */
	public void moveTo(String label, EObject from, EObject to, EStructuralFeature feature, Object value) {
		changes.moveTo(label, from, to, feature, value);
	}

	/** Makes several changes to an object and what it contains, to be undone as one. */
	public void together(String label, EObject whole, Runnable edit) {
		changes.together(label, whole, edit);
	}

	/** Makes a change that has a label of its own. */
	public void perform(Command change) {
		changes.perform(change);
	}

	/** A feature for data binding, whose changes by the user become commands with this label. */
	public <T> IObservableValue<T> observe(String label, EObject owner, EStructuralFeature feature) {
		return changes.observe(label, owner, feature);
	}
}
