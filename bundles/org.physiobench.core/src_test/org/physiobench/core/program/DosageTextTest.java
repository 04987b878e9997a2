package org.physiobench.core.program;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.ENamedElement;
import org.junit.Test;
import org.physiobench.model.Dosage;
import org.physiobench.model.ModelFactory;

public final class DosageTextTest {

	@Test
	public void setsAndRepetitionsAndDaysInOneBreath() {
		assertEquals("sets=3 repetitions=10 daysPerWeek=5", read("3x10 5d"));
		assertEquals("sets=3 repetitions=10 daysPerWeek=5", read("3 X 10,5d"));
		assertEquals("sets=3 repetitions=10", read("3 sets of 10"));
		assertEquals("sets=3 repetitions=10 holdSeconds=8", read("3x10x8s"));
	}

	@Test
	public void whatAClinicianWritesInFull() {
		assertEquals("sets=3 repetitions=10 holdSeconds=8 effort=4 timesPerDay=2",
				read("3 × 10, hold 8 s, effort 4/10, 2x daily"));
		assertEquals("sets=2 repetitions=12 restSeconds=90 loadKilograms=2.5 tempo=3-1-3 daysPerWeek=3",
				read("2x12 rest 90s with 2.5 kg tempo 3-1-3, 3 times a week"));
		assertEquals("durationMinutes=10 effort=3 daysPerWeek=7", read("10 min; 3 of 10; every day"));
	}

	@Test
	public void germanWords() {
		assertEquals("sets=3 repetitions=10 holdSeconds=8 restSeconds=60 timesPerDay=2",
				read("3 Sätze à 10, 8 s halten, Pause 1 min, 2x täglich"));
		assertEquals("sets=3 repetitions=10 effort=4 daysPerWeek=5",
				read("3-mal 10 Anstrengung 4 von 10, an 5 Tagen in der Woche"));
		assertEquals("repetitions=12 loadKilograms=2.5 tempo=slow timesPerDay=2 daysPerWeek=5",
				read("12 Wdh. mit 2,5 kg langsam, zweimal am Tag und 5 Tage/Woche"));
		assertEquals("daysPerWeek=7", read("täglich"));
	}

	@Test
	public void aSetThatIsHeldHasNoRepetitions() {
		assertEquals("sets=3 holdSeconds=30", read("3x30s"));
		assertEquals("holdSeconds=20", read("20 sec"));
		assertEquals("holdSeconds=60", read("hold 1 min"));
	}

	@Test
	public void daysAndTimesADayAreToldApart() {
		assertEquals("timesPerDay=3 daysPerWeek=5", read("3/day 5 d/week"));
		assertEquals("timesPerDay=1", read("once a day"));
		assertEquals("daysPerWeek=2", read("2x weekly"));
		assertEquals("sets=3 repetitions=10 daysPerWeek=7", read("3x10 daily"));
	}

	@Test
	public void nonsenseIsNamedAndNothingIsTakenOver() {
		assertEquals("not understood: banana", read("3x10 banana"));
		assertEquals("not understood: 3x105d", read("3x105d"));
		assertEquals("not understood: 5", read("5"));
		assertEquals("not understood: x10", read("x10"));
		assertEquals("not understood: -3x10", read("-3x10"));
		assertEquals("not understood: ", read("  "));
		assertEquals("not understood: 12345", read("12345 reps"));
		assertEquals("minutes belong to the whole exercise", "not understood: 3", read("3 x 10 min"));
	}

	@Test
	public void whatIsSaidTwiceMustBeTheSame() {
		assertEquals("sets=3 repetitions=10 daysPerWeek=5", read("3x10 5d, 5 days a week"));
		assertEquals("not understood: 4d", read("3x10 5d 4d"));
	}

	@Test
	public void numbersThatMakeNoSenseAreNamed() {
		assertEquals("out of range: DAYS_A_WEEK 8", read("3x10 8d"));
		assertEquals("out of range: SETS 0", read("0x10"));
		assertEquals("out of range: EFFORT 11", read("effort 11"));
		assertEquals("out of range: HOLD 1200", read("hold 20 min"));
	}

	@Test
	public void whatIsNotNamedStaysAsItIs() {
		Dosage dosage = ModelFactory.eINSTANCE.createDosage();
		dosage.setSets(2);
		dosage.setHoldSeconds(8);

		var understood = (DosageReading.Understood) DosageText.read("3x10");
		understood.applyTo(dosage);

		assertEquals(Integer.valueOf(3), dosage.getSets());
		assertEquals(Integer.valueOf(10), dosage.getRepetitions());
		assertEquals(Integer.valueOf(8), dosage.getHoldSeconds());
		assertTrue(understood.isIn(dosage));
	}

	private static String read(String typed) {
		return switch (DosageText.read(typed)) {
		case DosageReading.Understood(var values) -> values.entrySet().stream().map(DosageTextTest::said)
				.collect(Collectors.joining(" "));
		case DosageReading.NotUnderstood(var words) -> "not understood: " + words;
		case DosageReading.OutOfRange(var measure, var number) -> "out of range: " + measure + " " + number;
		};
	}

	private static String said(Map.Entry<? extends ENamedElement, Object> value) {
		return value.getKey().getName() + "=" + value.getValue();
	}
}
