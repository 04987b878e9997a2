package org.physiobench.persistence.mapping;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.Test;

/** The rules of this package, on models of two or three classes. */
public final class RecordSchemaTest {

	private final EClass chart = identified("Chart");

	private static EClass plain(String name) {
		var type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		return type;
	}

	private static EClass identified(String name) {
		var type = plain(name);
		attribute(type, "id", 1).setID(true);
		return type;
	}

	private static EAttribute attribute(EClass owner, String name, int most) {
		var attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(EcorePackage.Literals.ESTRING);
		attribute.setUpperBound(most);
		owner.getEStructuralFeatures().add(attribute);
		return attribute;
	}

	private static void contains(EClass owner, String name, EClass part, int least, int most) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName(name);
		reference.setEType(part);
		reference.setContainment(true);
		reference.setLowerBound(least);
		reference.setUpperBound(most);
		owner.getEStructuralFeatures().add(reference);
	}

	private List<String> tables() {
		return RecordSchema.of(chart).tables().stream()
				.map(table -> table.name() + "(" + Column.names(table.columns()) + ")").toList();
	}

	@Test
	public void aRequiredObjectIsColumnsOfItsOwner() {
		var dosage = plain("Dosage");
		attribute(dosage, "tempo", 1);
		contains(chart, "usualDosage", dosage, 1, 1);
		assertEquals(List.of("chart(id, version, usual_dosage_tempo)"), tables());
	}

	@Test
	public void anOptionalObjectIsARowWithTheKeyOfItsOwner() {
		var picture = plain("Picture");
		attribute(picture, "title", 1);
		contains(chart, "front", picture, 0, 1);
		assertEquals(List.of("chart(id, version)", "picture(chart_id, title)"), tables());
	}

	@Test
	public void soIsARequiredObjectThatHoldsLists() {
		var picture = plain("Picture");
		var line = plain("Line");
		attribute(picture, "words", -1);
		contains(picture, "lines", line, 0, -1);
		contains(chart, "front", picture, 1, 1);
		assertEquals(List.of("chart(id, version)", "picture(chart_id)", "picture_words(chart_id, position, value)",
				"line(chart_id, position)"), tables());
	}

	@Test
	public void anOptionalObjectOfARowInAListHasTheKeyOfThatRow() {
		var page = plain("Page");
		var picture = plain("Picture");
		var line = plain("Line");
		contains(chart, "pages", page, 0, -1);
		contains(page, "picture", picture, 0, 1);
		contains(picture, "lines", line, 0, -1);
		assertEquals(List.of("chart(id, version)", "page(chart_id, position)", "picture(chart_id, page_position)",
				"line(chart_id, page_position, position)"), tables());
	}

	@Test
	public void whatIsContainedInTwoPlacesIsCalledLikeThePlace() {
		var point = plain("Point");
		attribute(point, "part", 1);
		var line = plain("Line");
		contains(line, "points", point, 0, -1);
		contains(chart, "lines", line, 0, -1);
		contains(chart, "marks", point, 0, -1);
		assertEquals(List.of("chart(id, version)", "line(chart_id, position)",
				"line_points(chart_id, line_position, position, part)", "chart_marks(chart_id, position, part)"),
				tables());
	}

	@Test
	public void anAttributeMakesWayForTheColumnThatOrdersTheRows() {
		var pose = plain("Pose");
		attribute(pose, "position", 1);
		contains(chart, "poses", pose, 0, -1);
		assertEquals(List.of("chart(id, version)", "pose(chart_id, position, position_)"), tables());
	}

	@Test
	public void anIdentityBelowAnObjectWithoutOneIsRefused() {
		var picture = plain("Picture");
		contains(picture, "signatures", identified("Signature"), 0, -1);
		contains(chart, "front", picture, 0, 1);
		var refusal = assertThrows(IllegalStateException.class, this::tables);
		assertTrue(refusal.getMessage(), refusal.getMessage().startsWith("No rule says how to store an identity in "));
	}

	@Test
	public void aSingleObjectWithAnIdentityIsRefused() {
		contains(chart, "author", identified("Author"), 0, 1);
		assertThrows(IllegalStateException.class, this::tables);
	}
}
