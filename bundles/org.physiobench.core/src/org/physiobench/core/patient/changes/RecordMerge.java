package org.physiobench.core.patient.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.physiobench.core.patient.changes.Unit.Difference;
import org.physiobench.model.Patient;

/**
 * Brings together what two people made of one record. What only one of them changed, or both in the same way, goes
 * together by itself; where both changed the same thing differently, somebody has to choose.
 */
public final class RecordMerge {

	private final RecordIndex mine;
	private final RecordIndex theirs;
	private final Part root;
	private final long version;
	private final List<Difference> differences;
	private final List<Change> changes;

	private RecordMerge(Patient base, Patient mine, Patient theirs, Locale language) {
		RecordIndex before = new RecordIndex(base);
		this.mine = new RecordIndex(mine);
		this.theirs = new RecordIndex(theirs);
		this.root = Part.root(mine);
		this.version = theirs.getVersion();
		this.differences = new ArrayList<>(Differences.between(before, this.mine, this.theirs));
		differences.sort(Comparator.comparing(difference -> difference.proposal().isPresent()));
		ChangeWriter writer = new ChangeWriter(before, this.mine, this.theirs, language);
		List<Change> written = new ArrayList<>();
		differences.forEach(difference -> written.add(writer.write(written.size(), difference)));
		this.changes = List.copyOf(written);
	}

	/**
	 * Compares three versions of one record; they are copied, and may be edited on.
	 *
	 * @param base     what both began with
	 * @param mine     what one of them edits
	 * @param theirs   what the other one stored
	 * @param language of the words in the changes
	 * @throws IllegalArgumentException when these are different patients
	 */
	public static RecordMerge of(Patient base, Patient mine, Patient theirs, Locale language) {
		if (!Objects.equals(base.getId(), mine.getId()) || !Objects.equals(mine.getId(), theirs.getId())) {
			throw new IllegalArgumentException("These are not versions of one record");
		}
		return new RecordMerge(EcoreUtil.copy(base), EcoreUtil.copy(mine), EcoreUtil.copy(theirs), language);
	}

	/** Where the two versions differ, conflicts first and else in the order of the record. */
	public List<Change> changes() {
		return changes;
	}

	/**
	 * The record after these choices, with the version of theirs, so that it can be stored in its place.
	 *
	 * @param choices of some changes; any other becomes what it proposes
	 * @throws IllegalArgumentException when nothing is chosen for a conflict
	 */
	public Patient merged(Map<Change, Choice> choices) {
		Map<Unit, Choice> decided = new HashMap<>();
		for (Change change : changes) {
			Choice choice = Optional.ofNullable(choices.get(change)).or(change::proposal).orElseThrow(
					() -> new IllegalArgumentException("Nothing was chosen for " + change.place()));
			decided.put(differences.get(change.number()).unit(), choice);
		}
		Patient merged = (Patient) Assembly.of(mine, theirs, decided, root);
		merged.setVersion(version);
		return merged;
	}
}
