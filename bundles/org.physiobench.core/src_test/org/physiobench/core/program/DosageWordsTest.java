package org.physiobench.core.program;

import static org.junit.Assert.assertEquals;

import java.util.Locale;
import java.util.function.Consumer;

import org.junit.Test;
import org.physiobench.model.Dosage;
import org.physiobench.model.HeartRateZone;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Side;

public final class DosageWordsTest {

	@Test
	public void aStrengthExerciseOnBothSides() {
		Dosage dosage = dosage(d -> {
			d.setSets(3);
			d.setRepetitions(10);
			d.setHoldSeconds(8);
			d.setRestSeconds(60);
			d.setDaysPerWeek(5);
		});

		assertEquals("3 times 10 on each side, hold 8 seconds, rest 1 minute between rounds, 5 days a week",
				english(dosage, Side.BOTH));
		assertEquals(
				"3-mal 10 auf jeder Seite, 8 Sekunden halten, 1 Minute Pause zwischen den Durchgängen, an 5 Tagen in der Woche",
				german(dosage, Side.BOTH));
	}

	@Test
	public void anAerobicExercise() {
		Dosage dosage = dosage(d -> {
			d.setDurationMinutes(10);
			d.setHeartRateZone(HeartRateZone.MODERATE);
			d.setDaysPerWeek(5);
		});

		assertEquals("10 minutes, moderate: you can talk, not sing, 5 days a week", english(dosage, Side.NONE));
		assertEquals("10 Minuten, mäßig: Sie können reden, nicht singen, an 5 Tagen in der Woche",
				german(dosage, Side.NONE));
	}

	@Test
	public void aMobilityExercise() {
		Dosage dosage = dosage(d -> {
			d.setRepetitions(10);
			d.setTempo("slow");
			d.setDaysPerWeek(7);
		});

		assertEquals("10 times, slowly, every day", english(dosage, Side.NONE));
		assertEquals("10-mal, langsam, jeden Tag", german(dosage, Side.NONE));
	}

	@Test
	public void aHoldWithoutRepetitions() {
		Dosage dosage = dosage(d -> {
			d.setSets(3);
			d.setHoldSeconds(20);
		});

		assertEquals("3 times, hold 20 seconds", english(dosage, Side.NONE));
		assertEquals("3-mal, 20 Sekunden halten", german(dosage, Side.NONE));
	}

	@Test
	public void oneOfEverything() {
		Dosage dosage = dosage(d -> {
			d.setSets(1);
			d.setRepetitions(1);
			d.setHoldSeconds(1);
			d.setRestSeconds(1);
			d.setTimesPerDay(1);
			d.setDaysPerWeek(1);
		});

		assertEquals("once, hold 1 second, rest 1 second between rounds, one day a week",
				english(dosage, Side.NONE));
		assertEquals(
				"einmal, 1 Sekunde halten, 1 Sekunde Pause zwischen den Durchgängen, an einem Tag in der Woche",
				german(dosage, Side.NONE));
	}

	@Test
	public void twoOfEverything() {
		Dosage dosage = dosage(d -> {
			d.setSets(2);
			d.setRepetitions(2);
			d.setHoldSeconds(2);
			d.setTimesPerDay(2);
			d.setDaysPerWeek(2);
		});

		assertEquals("2 times 2, hold 2 seconds, twice a day, 2 days a week", english(dosage, Side.NONE));
		assertEquals("2-mal 2, 2 Sekunden halten, zweimal am Tag, an 2 Tagen in der Woche",
				german(dosage, Side.NONE));
	}

	@Test
	public void onceADayIsSaidOnlyWhereNoDaysAreCounted() {
		assertEquals("10 minutes, once a day", english(dosage(d -> {
			d.setDurationMinutes(10);
			d.setTimesPerDay(1);
		}), Side.NONE));
		assertEquals("10 minutes, 5 days a week", english(dosage(d -> {
			d.setDurationMinutes(10);
			d.setTimesPerDay(1);
			d.setDaysPerWeek(5);
		}), Side.NONE));
		assertEquals("twice, twice a day, every day", english(dosage(d -> {
			d.setRepetitions(2);
			d.setTimesPerDay(2);
			d.setDaysPerWeek(7);
		}), Side.NONE));
	}

	@Test
	public void everySide() {
		Dosage dosage = dosage(d -> d.setRepetitions(8));

		assertEquals("8 times", english(dosage, null));
		assertEquals("8 times on the left", english(dosage, Side.LEFT));
		assertEquals("8 times on the right", english(dosage, Side.RIGHT));
		assertEquals("8 times changing sides", english(dosage, Side.ALTERNATING));
		assertEquals("8-mal im Wechsel", german(dosage, Side.ALTERNATING));
	}

	@Test
	public void nothingPrescribedSaysNothing() {
		Dosage nothing = dosage(d -> {
		});

		assertEquals("", english(nothing, Side.NONE));
		assertEquals("", english(nothing, null));
		assertEquals("on the left", english(nothing, Side.LEFT));
	}

	@Test
	public void zerosSayNothing() {
		Dosage zeros = dosage(d -> {
			d.setSets(0);
			d.setRepetitions(0);
			d.setHoldSeconds(0);
			d.setRestSeconds(0);
			d.setDurationMinutes(0);
			d.setLoadKilograms(0.0);
			d.setTimesPerDay(0);
			d.setDaysPerWeek(0);
			d.setTempo(" ");
			d.setHeartRateZone(HeartRateZone.NONE);
		});

		assertEquals("", english(zeros, Side.NONE));
		assertEquals("12 times, hold 5 seconds", english(dosage(d -> {
			d.setRepetitions(12);
			d.setHoldSeconds(5);
			d.setRestSeconds(0);
		}), Side.NONE));
	}

	@Test
	public void minutesDoNotHideRepetitions() {
		Dosage dosage = dosage(d -> {
			d.setDurationMinutes(5);
			d.setSets(3);
			d.setRepetitions(10);
		});

		assertEquals("5 minutes, 3 times 10 on each side", english(dosage, Side.BOTH));
	}

	@Test
	public void loadsAreWrittenAsTheReaderWritesNumbers() {
		Dosage dosage = dosage(d -> {
			d.setRepetitions(10);
			d.setLoadKilograms(2.5);
		});

		assertEquals("10 times, with 2.5 kg", english(dosage, Side.NONE));
		assertEquals("10-mal, mit 2,5 kg", german(dosage, Side.NONE));
		assertEquals("with 8 kg", english(dosage(d -> d.setLoadKilograms(8.0)), Side.NONE));
	}

	@Test
	public void restsAreMinutesOnlyWhenTheyAreWholeMinutes() {
		assertEquals("rest 59 seconds between rounds", english(dosage(d -> d.setRestSeconds(59)), Side.NONE));
		assertEquals("rest 90 seconds between rounds", english(dosage(d -> d.setRestSeconds(90)), Side.NONE));
		assertEquals("rest 2 minutes between rounds", english(dosage(d -> d.setRestSeconds(120)), Side.NONE));
	}

	@Test
	public void weeksHaveSevenDays() {
		assertEquals("6 days a week", english(dosage(d -> d.setDaysPerWeek(6)), Side.NONE));
		assertEquals("every day", english(dosage(d -> d.setDaysPerWeek(7)), Side.NONE));
	}

	@Test
	public void effortIsSaidEvenWhenItIsNone() {
		assertEquals("effort 3 of 10", english(dosage(d -> d.setEffort(3)), Side.NONE));
		assertEquals("effort 0 of 10", english(dosage(d -> d.setEffort(0)), Side.NONE));
	}

	@Test
	public void tempoIsTheCliniciansOwnWord() {
		assertEquals("tempo 3-1-3", english(dosage(d -> d.setTempo("3-1-3")), Side.NONE));
		assertEquals("tempo don't rush {0} ''", english(dosage(d -> d.setTempo("don't rush {0} ''")), Side.NONE));
		assertEquals("Tempo 3-1-3", german(dosage(d -> d.setTempo("3-1-3")), Side.NONE));
	}

	@Test
	public void largeNumbersAreGroupedAsTheReaderGroupsThem() {
		Dosage dosage = dosage(d -> d.setRepetitions(1200));

		assertEquals("1,200 times", english(dosage, Side.NONE));
		assertEquals("1.200-mal", german(dosage, Side.NONE));
	}

	@Test
	public void aLanguageThatIsNotTranslatedIsEnglish() {
		Dosage dosage = dosage(d -> d.setRepetitions(10));

		assertEquals("10 times", new DosageWords(Locale.FRENCH).describe(dosage, Side.NONE));
		assertEquals("10-mal", new DosageWords(Locale.forLanguageTag("de-AT")).describe(dosage, Side.NONE));
	}

	@Test
	public void theLanguageOfTheWorkstationDoesNotMixIn() {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.GERMANY);
		try {
			assertEquals("once, with 2.5 kg", english(dosage(d -> {
				d.setRepetitions(1);
				d.setLoadKilograms(2.5);
			}), Side.NONE));
		} finally {
			Locale.setDefault(before);
		}
	}

	private static Dosage dosage(Consumer<Dosage> change) {
		Dosage dosage = ModelFactory.eINSTANCE.createDosage();
		change.accept(dosage);
		return dosage;
	}

	private static String english(Dosage dosage, Side side) {
		return new DosageWords(Locale.ENGLISH).describe(dosage, side);
	}

	private static String german(Dosage dosage, Side side) {
		return new DosageWords(Locale.GERMAN).describe(dosage, side);
	}
}
