package org.physiobench.persistence.mapping;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Test;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.model.Assessment;
import org.physiobench.model.Episode;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.Patient;
import org.physiobench.model.Visit;
import org.physiobench.persistence.FullRecord;

/** Whatever is changed in a record, the difference to its rows makes them those of the record. */
public final class RecordComparisonTest {

	private static final List<EClass> ROOTS = List.of(ModelPackage.Literals.PATIENT,
			ModelPackage.Literals.EXERCISE_LIBRARY);

	private final Map<EClass, RecordSchema> schemas = new HashMap<>();

	private RecordSchema schema(EObject root) {
		return schemas.computeIfAbsent(root.eClass(), RecordSchema::of);
	}

	private RecordComparison compare(EObject root, RecordRows before) {
		return RecordComparison.of(schema(root), root, 1, before);
	}

	private RecordRows rowsOf(EObject root) {
		return compare(root, new RecordRows()).after();
	}

	private static Patient patient() {
		return (Patient) FullRecord.of(ModelPackage.Literals.PATIENT);
	}

	private static long size(RecordComparison comparison) {
		return comparison.differences().stream()
				.mapToLong(each -> each.added().size() + each.changed().size() + each.gone().size()).sum();
	}

	/** Compares a changed record with its old rows, and makes sure that the difference leads to its own; answers those. */
	private RecordRows assertLeadsToRowsOf(String change, EObject root, RecordRows before) {
		var comparison = compare(root, before);
		assertNotEquals(change, 0, size(comparison));
		var written = new WrittenRows(schema(root), before);
		comparison.differences().forEach(written::write);
		assertEquals(change, new WrittenRows(schema(root), rowsOf(root)).inOrder(), written.inOrder());
		assertEquals(change, new WrittenRows(schema(root), comparison.after()).asStored(), written.asStored());
		return comparison.after();
	}

	private static List<EObject> objectsOf(EObject root) {
		var objects = new ArrayList<>(List.of(root));
		root.eAllContents().forEachRemaining(objects::add);
		return objects;
	}

	private static List<EStructuralFeature> storedFeatures(EObject object) {
		return object.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> !feature.isTransient() && !feature.isDerived()).toList();
	}

	private static Object another(EAttribute attribute, Object value) {
		return switch (value) {
		case String text -> text + " changed";
		case LocalDate date -> date.plusDays(1);
		// an example never has the default
		default -> attribute.getDefaultValue();
		};
	}

	@SuppressWarnings("unchecked")
	private static EList<Object> list(EObject object, EStructuralFeature feature) {
		return (EList<Object>) object.eGet(feature);
	}

	@Test
	public void aRecordThatDidNotChangeDiffersInNothing() {
		for (var type : ROOTS) {
			var record = FullRecord.of(type);
			assertEquals(0, size(compare(EcoreUtil.copy(record), rowsOf(record))));
		}
	}

	@Test
	public void aChangeOfEachAttributeOfEachObjectIsFound() {
		int changes = 0;
		for (var type : ROOTS) {
			var record = FullRecord.of(type);
			var rows = rowsOf(record);
			for (var object : objectsOf(record)) {
				for (var feature : storedFeatures(object)) {
					if (object != record && feature instanceof EAttribute attribute && !feature.isMany()) {
						changes++;
						var value = object.eGet(attribute);
						object.eSet(attribute, another(attribute, value));
						assertLeadsToRowsOf(object + " " + attribute.getName(), record, rows);
						object.eSet(attribute, value);
					}
				}
			}
			assertEquals(0, size(compare(record, rows)));
		}
		assertTrue("changes: " + changes, changes > 500);
	}

	@Test
	public void aChangeOfTheRecordItselfIsFound() {
		var patient = patient();
		var rows = rowsOf(patient);
		for (var attribute : patient.eClass().getEAllAttributes()) {
			if (!attribute.isTransient() && !attribute.isID()) {
				var value = patient.eGet(attribute);
				patient.eSet(attribute, another(attribute, value));
				assertEquals(attribute.getName(), 1, size(compare(patient, rows)));
				assertLeadsToRowsOf(attribute.getName(), patient, rows);
				patient.eSet(attribute, value);
			}
		}
	}

	@Test
	public void eachListCanBeReorderedShortenedAndEmptied() {
		for (var type : ROOTS) {
			var record = FullRecord.of(type);
			var rows = rowsOf(record);
			var tried = new HashSet<EStructuralFeature>();
			var objects = objectsOf(record);
			for (int i = 0; i < objects.size(); i++) {
				for (var feature : storedFeatures(objects.get(i))) {
					if (feature.isMany() && tried.add(feature)) {
						assertFound(record, i, feature, "reordered", list -> list.move(0, 1), rows);
						assertFound(record, i, feature, "shortened", List::removeFirst, rows);
						assertFound(record, i, feature, "emptied", List::clear, rows);
					}
				}
			}
			assertTrue("lists: " + tried.size(), tried.size() > 15);
		}
	}

	private void assertFound(EObject record, int object, EStructuralFeature feature, String how,
			Consumer<EList<Object>> change, RecordRows rows) {
		var copy = EcoreUtil.copy(record);
		change.accept(list(objectsOf(copy).get(object), feature));
		assertLeadsToRowsOf(objectsOf(record).get(object) + " " + feature.getName() + ' ' + how, copy, rows);
	}

	@Test
	public void anObjectThatIsTakenOutGoesWithAllThatItContains() {
		for (var type : ROOTS) {
			var record = FullRecord.of(type);
			var rows = rowsOf(record);
			for (int i = 1; i < objectsOf(record).size(); i++) {
				var copy = EcoreUtil.copy(record);
				var object = objectsOf(copy).get(i);
				var feature = (EReference) object.eContainingFeature();
				if (feature.isMany() || !feature.isRequired()) {
					EcoreUtil.remove(object);
					assertLeadsToRowsOf("without " + object, copy, rows);
				}
			}
		}
	}

	@Test
	public void anObjectThatMovesToAnotherOwnerKeepsWhatItContains() {
		var patient = patient();
		var rows = rowsOf(patient);
		var from = patient.getEpisodes().getFirst();
		var to = patient.getEpisodes().getLast();
		to.getPrograms().addFirst(from.getPrograms().getLast());
		var comparison = compare(patient, rows);
		// the program, and the one after it that had the first place
		assertTrue(comparison.differences().stream().allMatch(each -> each.added().isEmpty() && each.gone().isEmpty()));
		assertLeadsToRowsOf("moved", patient, rows);
	}

	@Test
	public void whatIsAddedAtTheEndIsTheOnlyRowThatIsWritten() {
		var patient = patient();
		var rows = rowsOf(patient);
		var visit = (Visit) EcoreUtil.copy(patient.getEpisodes().getFirst().getVisits().getFirst());
		visit.setId("new");
		patient.getEpisodes().getFirst().getVisits().add(visit);
		assertEquals(1, size(compare(patient, rows)));
		assertLeadsToRowsOf("added", patient, rows);
	}

	@Test
	public void aRowThatIsWrittenAgainHasItsLatestValueOnly() {
		var patient = patient();
		var visit = patient.getEpisodes().getLast().getVisits().getLast();
		var rows = rowsOf(patient);
		for (int pain = 0; pain <= 10; pain++) {
			visit.setNote("pain " + pain);
			rows = assertLeadsToRowsOf("pain " + pain, patient, rows);
		}
		assertEquals(0, size(compare(patient, rows)));
	}

	@Test
	public void anIdThatIsThereTwiceIsRefusedWhetherItIsOldOrNew() {
		var patient = patient();
		var rows = rowsOf(patient);
		var visits = patient.getEpisodes().getLast().getVisits();
		var old = patient.getEpisodes().getFirst().getVisits().getFirst().getId();
		visits.getLast().setId(old);
		assertTwice(old, patient, rows);
		visits.getLast().setId("new");
		visits.getFirst().setId("new");
		assertTwice("new", patient, rows);
	}

	private void assertTwice(String id, Patient patient, RecordRows rows) {
		var failure = assertThrows(ExplainedException.class, () -> compare(patient, rows));
		assertTrue(failure.getMessage(), failure.getMessage().contains("the id " + id + " is there twice"));
	}

	@Test
	public void anObjectThatMustBeThereIsMissedAlsoWhereNothingElseChanged() {
		var patient = patient();
		var rows = rowsOf(patient);
		patient.getEpisodes().getFirst().getPrograms().getFirst().getPhases().getFirst().getPrescriptions().getFirst()
				.setDosage(null);
		var failure = assertThrows(ExplainedException.class, () -> compare(patient, rows));
		assertTrue(failure.getMessage(), failure.getMessage().contains("“dosage” is missing"));
	}

	/** Each step compares with the rows that the step before left, as a day of saves does. */
	@Test
	public void manyEditsOneAfterAnotherLeaveTheRowsOfTheRecord() {
		var random = new Random(4);
		var patient = patient();
		var rows = rowsOf(patient);
		for (int step = 0; step < 300; step++) {
			var words = edit(patient, random, step);
			rows = assertLeadsToRowsOf("step " + step + ": " + words, patient, rows);
		}
	}

	private static String edit(Patient patient, Random random, int step) {
		var episode = patient.getEpisodes().get(random.nextInt(2));
		var visits = episode.getVisits();
		switch (step % 5) {
		case 0 -> {
			var visit = (Visit) FullRecord.of(ModelPackage.Literals.VISIT);
			visit.setId("visit " + step);
			visits.add(random.nextInt(visits.size() + 1), visit);
			return "visit added";
		}
		case 1 -> {
			// to the other episode, or within this one
			var all = patient.getEpisodes().stream().map(Episode::getVisits).flatMap(List::stream).toList();
			var visit = all.get(random.nextInt(all.size()));
			EcoreUtil.remove(visit);
			visits.add(random.nextInt(visits.size() + 1), visit);
			visit.setNote("moved in step " + step);
			return "visit moved";
		}
		case 2 -> {
			var assessment = (Assessment) FullRecord.of(ModelPackage.Literals.ASSESSMENT);
			assessment.eAllContents().forEachRemaining(part -> renew(part, step));
			renew(assessment, step);
			episode.getAssessments().add(random.nextInt(episode.getAssessments().size() + 1), assessment);
			return "assessment added";
		}
		case 3 -> {
			var all = patient.getEpisodes().stream().map(Episode::getAssessments).flatMap(List::stream).toList();
			EcoreUtil.remove(all.get(random.nextInt(all.size())));
			return "assessment removed";
		}
		default -> {
			patient.getAttachments().getFirst().getContent().add(random.nextInt(2), "piece " + step);
			patient.getEpisodes().move(0, 1);
			return "episodes swapped, attachment changed";
		}
		}
	}

	private static void renew(EObject object, int step) {
		var id = object.eClass().getEIDAttribute();
		if (id != null) {
			object.eSet(id, object.eGet(id) + " of step " + step);
		}
	}
}
