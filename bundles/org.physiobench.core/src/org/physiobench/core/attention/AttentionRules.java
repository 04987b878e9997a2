package org.physiobench.core.attention;

import java.time.LocalDate;

/**
 * The numbers by which a patient needs attention. No study supports any of them: they are conventions that a clinician
 * changes as she likes.
 *
 * @param flareUpPoints   how many points above the usual the pain of a flare-up is, NPRS, 1 to 10
 * @param flareUpSessions in how many sessions in a row it is, at least 1
 * @param usualDays       how many days before them count for what is usual, at least 7
 * @param usualSessions   in how many sessions of these days pain must have been noted before anything is usual, at least 1
 * @param diaryDays       after how many days without a diary it is missed, at least 1
 * @param assessmentDays  after how many days another assessment is due, at least 1
 * @param goalDays        for how many days a goal that was reached is told, at least 1
 */
public record AttentionRules(int flareUpPoints, int flareUpSessions, int usualDays, int usualSessions, int diaryDays,
		int assessmentDays, int goalDays) {

	/** What applies until a clinician says otherwise. */
	public static final AttentionRules CONVENTION = new AttentionRules(2, 2, 28, 4, 10, 42, 14);

	private static final int MOST_PAIN = 10;
	private static final int WEEK = 7;

	public AttentionRules {
		if (flareUpPoints < 1 || flareUpPoints > MOST_PAIN || flareUpSessions < 1 || usualDays < WEEK || usualSessions < 1
				|| diaryDays < 1 || assessmentDays < 1 || goalDays < 1) {
			throw new IllegalArgumentException("Rules that nobody can follow");
		}
	}

	/** The first day whose diary and goals matter on a day. */
	public LocalDate from(LocalDate today) {
		return today.minusDays(Math.max(usualDays + diaryDays, goalDays));
	}
}
