package org.physiobench.core.patient.changes;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Test;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Patient;

/** What holds of every merge, tried on records that two people changed at random. */
public final class RandomMergeTest {

	private static final int ROUNDS = 100;

	private Patient base;
	private Patient mine;
	private Patient theirs;

	private void round(long seed) {
		base = ModelFactory.eINSTANCE.createPatient();
		new RandomEdits(seed, "base").fill(base);
		mine = EcoreUtil.copy(base);
		theirs = EcoreUtil.copy(base);
		new RandomEdits(~seed, "mine").edit(mine, 1 + (int) (seed % 40));
		new RandomEdits(seed + ROUNDS, "theirs").edit(theirs, 1 + (int) (seed % 37));
		theirs.setVersion(7);
	}

	private RecordMerge compared() {
		return RecordMerge.of(base, mine, theirs, Locale.UK);
	}

	private static Map<Change, Choice> all(RecordMerge merge, Function<Change, Choice> choice) {
		return merge.changes().stream().collect(Collectors.toMap(Function.identity(), choice));
	}

	@Test
	public void allMineGivesMine() {
		for (long seed = 0; seed < ROUNDS; seed++) {
			round(seed);
			RecordMerge merge = compared();
			Patient merged = merge.merged(all(merge, change -> Choice.MINE));
			assertEquals("seed " + seed, 7, merged.getVersion());
			mine.setVersion(7);
			assertTrue("seed " + seed, EcoreUtil.equals(mine, merged));
		}
	}

	@Test
	public void allTheirsGivesTheirs() {
		for (long seed = 0; seed < ROUNDS; seed++) {
			round(seed);
			RecordMerge merge = compared();
			assertTrue("seed " + seed, EcoreUtil.equals(theirs, merge.merged(all(merge, change -> Choice.THEIRS))));
		}
	}

	@Test
	public void whatOnlyOnePersonChangedNeedsNoChoice() {
		for (long seed = 0; seed < ROUNDS; seed++) {
			round(seed);
			assertTrue("seed " + seed, EcoreUtil.equals(theirs,
					RecordMerge.of(base, base, theirs, Locale.UK).merged(Map.of())));
			assertTrue("seed " + seed, EcoreUtil.equals(mine, RecordMerge.of(base, mine, base, Locale.UK).merged(Map.of())));
			assertEquals("seed " + seed, List.of(), RecordMerge.of(base, mine, mine, Locale.UK).changes());
		}
	}

	@Test
	public void whateverIsChosenTheRecordIsSoundAndAnOpenOneBecomesIt() {
		for (long seed = 0; seed < ROUNDS; seed++) {
			round(seed);
			RecordMerge merge = compared();
			Random coin = new Random(seed);
			Patient merged = merge.merged(all(merge, change -> coin.nextBoolean() ? Choice.MINE : Choice.THEIRS));
			assertSound("seed " + seed, merged);
			mine.setVersion(merged.getVersion());
			RecordTakeOver.into(mine, merged);
			assertTrue("seed " + seed, EcoreUtil.equals(mine, merged));
		}
	}

	private static void assertSound(String seed, Patient patient) {
		Diagnostic diagnostic = Diagnostician.INSTANCE.validate(patient);
		assertEquals(seed + diagnostic, Diagnostic.OK, diagnostic.getSeverity());
		Set<Object> ids = new HashSet<>();
		patient.eAllContents().forEachRemaining(part -> {
			String id = EcoreUtil.getID(part);
			assertTrue(seed + " twice " + id, id == null || ids.add(id));
		});
	}

	@Test
	public void nothingIsLostOfThoseForWhomEveryConflictIsSettled() {
		for (long seed = 0; seed < ROUNDS; seed++) {
			round(seed);
			RecordMerge merge = compared();
			Map<Change, Choice> conflicts = new HashMap<>();
			merge.changes().stream().filter(Change::isConflict).forEach(change -> conflicts.put(change, Choice.THEIRS));
			Set<Object> kept = values(merge.merged(conflicts));
			Set<Object> known = values(base);
			values(theirs).stream().filter(value -> !known.contains(value))
					.forEach(value -> assertTrue("lost " + value, kept.contains(value)));
		}
	}

	@Test
	public void withoutConflictsNothingNewIsLostOnEitherSide() {
		int without = 0;
		for (long seed = 0; seed < ROUNDS; seed++) {
			round(seed);
			RecordMerge merge = compared();
			if (merge.changes().stream().noneMatch(Change::isConflict)) {
				without++;
				Set<Object> kept = values(merge.merged(Map.of()));
				Set<Object> known = values(base);
				Set<Object> written = values(mine);
				written.addAll(values(theirs));
				written.removeAll(known);
				assertTrue("seed " + seed, kept.containsAll(written));
			}
		}
		assertTrue("rounds without a conflict: " + without, without > ROUNDS / 10);
	}

	/** All texts in a record; the ones that were written in an edit are like no other. */
	private static Set<Object> values(Patient patient) {
		Set<Object> values = new HashSet<>();
		collect(patient, values);
		patient.eAllContents().forEachRemaining(part -> collect(part, values));
		return values;
	}

	private static void collect(EObject part, Set<Object> values) {
		for (EAttribute attribute : part.eClass().getEAllAttributes()) {
			Object value = part.eGet(attribute);
			if (value instanceof List<?> several) {
				values.addAll(several);
			} else if (value instanceof String) {
				values.add(value);
			}
		}
	}
}
