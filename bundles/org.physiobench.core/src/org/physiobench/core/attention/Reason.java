package org.physiobench.core.attention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Why a patient needs attention. */
public sealed interface Reason {

	/**
	 * She noted new or spreading symptoms, numbness, weakness, or trouble with bladder or bowel.
	 *
	 * @param on the latest day on which she did
	 */
	record SpreadingSymptoms(LocalDate on) implements Reason {
	}

	/**
	 * Her pain is clearly above the usual.
	 *
	 * @param since the day of the first of the sessions
	 * @param pains the most pain of each of the latest sessions, NPRS, oldest first
	 * @param usual the median of the sessions before, NPRS
	 */
	record FlareUp(LocalDate since, List<Integer> pains, double usual) implements Reason {

		public FlareUp {
			pains = List.copyOf(pains);
		}
	}

	/**
	 * She follows a program and sent no diary.
	 *
	 * @param days   for how long
	 * @param latest the day of her latest entry, if there is one
	 */
	record NoDiary(long days, Optional<LocalDate> latest) implements Reason {
	}

	/**
	 * It is time for an assessment.
	 *
	 * @param days   since the latest one, or since care began
	 * @param latest the day of the latest one, if there is one
	 */
	record AssessmentDue(long days, Optional<LocalDate> latest) implements Reason {
	}

	/**
	 * She reached a goal: time for another one, or for discharge.
	 *
	 * @param goal the goal
	 */
	record GoalReached(ReachedGoal goal) implements Reason {
	}
}
