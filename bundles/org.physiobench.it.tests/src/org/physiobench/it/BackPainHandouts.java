package org.physiobench.it;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.physiobench.core.handout.Handout;
import org.physiobench.core.handout.Handout.Advice;
import org.physiobench.core.handout.Handout.Exercise;
import org.physiobench.core.handout.Handout.Phase;
import org.physiobench.core.handout.VectorPicture;

/** Handouts as a clinician would hand them out. */
final class BackPainHandouts {

	private static final VectorPicture PICTURE = new VectorPicture(
			"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"120\" viewBox=\"0 0 200 120\"><title>Two poses</title>"
					+ "<path d=\"M10 90L100 10L190 90Z\" fill=\"#5b93b5\" stroke=\"#24323f\"/><text x=\"20\" y=\"30\""
					+ " font-family=\"Roboto, sans-serif\" font-size=\"13\">8 s</text></svg>",
			200, 120, "Two poses");

	private static final List<Advice> PAIN_GUIDE = List.of(
			new Advice("0–2  Fine", "Go on. Some discomfort is normal."),
			new Advice("3–5  Take care", "Fine if it is gone by the next morning. If not, do half."),
			new Advice("Over 5, or sharp", "Stop this exercise and call us. Numb legs or saddle, or trouble with bladder "
					+ "or bowel: emergency, now."));

	private BackPainHandouts() {
	}

	/** One exercise and nothing that need not be there. */
	static Handout bare() {
		var walking = new Exercise(1, "Walking", "10 minutes · 5 days a week", "", List.of(), List.of(), "",
				Optional.empty());
		return new Handout(Locale.ENGLISH, "Ben, your exercises", "Week 1", "", List.of(new Phase("", List.of(walking))),
				List.of(), "Ben T. · program 1 · 11C0", "", LocalDate.of(2026, 11, 22));
	}

	/** Four exercises in one phase: what most patients get. */
	static Handout four() {
		return handout("Anna, your exercises", List.of(new Phase("", exercises(1, 4))));
	}

	/** Twelve exercises in three phases. */
	static Handout twelve() {
		return handout("Anna, your exercises",
				List.of(new Phase("Settle, weeks 1 to 2", exercises(1, 4)),
						new Phase("Build, weeks 3 to 6", exercises(5, 9)),
						new Phase("Return, weeks 7 to 12", exercises(10, 12))));
	}

	/** Four exercises under another title, for example for a patient of another name. */
	static Handout titled(String title) {
		return handout(title, List.of(new Phase("", exercises(1, 4))));
	}

	/** Four exercises with the fixed words in another language. */
	static Handout in(Locale language) {
		var english = four();
		return new Handout(language, english.title(), english.subtitle(), english.goal(), english.phases(),
				english.advice(), english.sheetId(), english.clinician(), english.printedOn());
	}

	/** An exercise of so many steps. */
	static Handout withSteps(int steps) {
		List<String> manySteps = new ArrayList<>();
		for (int i = 1; i <= steps; i++) {
			manySteps.add("Step " + i + " of a very long exercise that nobody would write like this.");
		}
		var exercise = new Exercise(1, "Marathon", "once", "", manySteps, List.of(), "",
				Optional.empty());
		return handout("Anna, your exercises", List.of(new Phase("", List.of(exercise))));
	}

	private static Handout handout(String title, List<Phase> phases) {
		return new Handout(Locale.ENGLISH, title, "Weeks 1 and 2 · about 14 minutes, 5 days a week",
				"“Carry my shopping up two floors without stopping.” These exercises prepare your back and hips for it, "
						+ "little by little.",
				phases, PAIN_GUIDE, "Anna K. · program 3 · A7F2", "M. Lindner", LocalDate.of(2026, 11, 22));
	}

	private static List<Exercise> exercises(int first, int last) {
		return all().subList(first - 1, last);
	}

	private static List<Exercise> all() {
		return List.of(
				exercise(1, "Cat and camel", "10 times, slowly · once a day",
						"Go on hands and knees, hands under shoulders.",
						List.of("Let your back sink a little. Look ahead.", "Now round your back like a cat.",
								"Change slowly from one to the other."),
						"Move only as far as it feels easy", "Stop if the pain runs further down your leg."),
				exercise(2, "Bird dog", "3 rounds of 4, each side · hold 8 seconds",
						"Hands under shoulders, knees under hips.",
						List.of("Stretch one arm and the other leg.", "Hold. Breathe.", "Come back and change sides."),
						"Keep your hips level, as if a glass stood on them", "Your back sags and you cannot hold it."),
				exercise(3, "Glute bridge", "3 times 10 · hold 2 seconds · rest 1 minute",
						"Lie on your back with bent knees, feet as wide as your hips.",
						List.of("Press your feet down and lift your hips.", "Hold for two slow counts.",
								"Lower slowly."),
						"Squeeze your bottom first", "Stop if you feel a sharp pain in your back."),
				exercise(4, "Walking", "10 minutes · 5 days a week", "Comfortable shoes, flat ground.",
						List.of("Walk at an easy pace.", "You should be able to talk, not sing."),
						"Next week we add 5 minutes if the mornings are fine",
						"Stop and call us if your legs get weak or numb."),
				exercise(5, "Dead bug", "3 times 8, each side · rest 1 minute", "Lie on your back, hips and knees bent.",
						List.of("Press your lower back gently down.", "Lower one heel to the floor.",
								"Come back and take the other leg."),
						"Breathe out as the leg goes down", "Stop if your back arches off the floor."),
				exercise(6, "Hip flexor stretch", "2 times, each side · hold 30 seconds",
						"Kneel on one knee; a cushion below it.",
						List.of("Tighten your bottom on the side of the kneeling leg.",
								"Shift forward until the front of the hip pulls."),
						"Stay tall", "Stop if your knee hurts."),
				exercise(7, "Hamstring stretch", "2 times, each side · hold 30 seconds",
						"Lie on your back, a strap around one foot.",
						List.of("Raise the leg with the strap.", "Stop where it pulls but does not hurt."),
						"The other leg stays long", "Stop if your foot tingles."),
				exercise(8, "Thoracic open book", "10 times, each side", "Lie on your side, knees bent, arms in front.",
						List.of("Open the upper arm like the page of a book.", "Follow the hand with your eyes.",
								"Come back slowly."),
						"Knees stay together", "Stop if you feel dizzy."),
				exercise(9, "Hip hinge", "3 times 10 · rest 1 minute", "Stand with a stick along your back.",
						List.of("Push your hips back and bend your knees a little.",
								"Head, upper back and bottom keep touching the stick.", "Come up by pushing your hips forward."),
						"The movement is in the hips, not in the back", "Stop if your back rounds."),
				exercise(10, "Plank", "3 times · hold 20 seconds · rest 1 minute", "Lie on your front, on your forearms.",
						List.of("Lift your hips until you are straight as a board.", "Hold and breathe."),
						"Do not let your belly hang", "Stop if your lower back hurts."),
				exercise(11, "Cycling", "20 minutes · 3 days a week", "Saddle at the height of your hip.",
						List.of("Ride on flat roads at an easy pace.", "Sit up every five minutes."),
						"A little out of breath is right", "Stop if your saddle area gets numb and stays numb."),
				exercise(12, "Swimming", "20 minutes · once a week", "Warm water, on your back or crawl.",
						List.of("Swim two lengths at an easy pace.", "Rest half a minute, then go on."),
						"Long and lazy", "Stop if your back hurts more after each length."));
	}

	private static Exercise exercise(int number, String name, String dosage, String setUp, List<String> steps, String cue,
			String whenToStop) {
		return new Exercise(number, name, dosage, setUp, steps, List.of(cue), whenToStop, Optional.of(PICTURE));
	}
}
