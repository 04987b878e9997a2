package org.physiobench.core.overview;

import java.util.ArrayList;
import java.util.List;

import org.physiobench.core.assessment.RedFlagScreening;
import org.physiobench.core.assessment.ScreeningSummary;
import org.physiobench.core.program.ProgramDrafts;
import org.physiobench.model.Assessment;
import org.physiobench.model.Episode;
import org.physiobench.model.Patient;
import org.physiobench.model.Program;
import org.physiobench.model.RedFlagAnswer;
import org.physiobench.model.RedFlagConcern;

/** What a clinician would do next with a record. Proposals only; nothing is done by itself. */
public sealed interface NextStep {

	/** No problem is recorded, so there is nothing to assess yet. */
	record RecordProblem() implements NextStep {
	}

	/** Nobody has assessed the problem. */
	record Assess() implements NextStep {
	}

	/**
	 * A red flag asks for action and no outcome of that is recorded.
	 *
	 * @param answers so many of them, at least 1
	 */
	record ActOnRedFlags(int answers) implements NextStep {
	}

	/**
	 * Items of the red-flag screening were not asked.
	 *
	 * @param left so many of them, at least 1
	 */
	record FinishScreening(int left) implements NextStep {
	}

	/** There is no program. */
	record StartProgram() implements NextStep {
	}

	/** The latest program is a draft, so the patient does not have it. */
	record IssueProgram() implements NextStep {
	}

	/** The program is out and no home session is noted since. */
	record EnterDiary() implements NextStep {
	}

	/** The steps for the latest episode of care, the most pressing first; none after discharge. */
	static List<NextStep> of(Patient patient) {
		if (patient.getEpisodes().isEmpty()) {
			return List.of(new RecordProblem());
		}
		Episode episode = patient.getEpisodes().getLast();
		if (episode.getDischargedOn() != null) {
			return List.of();
		}
		List<NextStep> steps = new ArrayList<>();
		if (episode.getAssessments().isEmpty()) {
			steps.add(new Assess());
		} else {
			addScreening(episode.getAssessments().getLast(), steps);
		}
		addProgram(episode, steps);
		return steps;
	}

	private static void addScreening(Assessment assessment, List<NextStep> steps) {
		int open = (int) assessment.getRedFlags().stream().filter(NextStep::isOpen).count();
		if (open > 0) {
			steps.add(new ActOnRedFlags(open));
		}
		ScreeningSummary summary = ScreeningSummary.of(RedFlagScreening.items(), assessment.getRedFlags());
		if (!summary.isComplete()) {
			steps.add(new FinishScreening(summary.items() - summary.asked()));
		}
	}

	private static boolean isOpen(RedFlagAnswer answer) {
		return answer.getConcern() == RedFlagConcern.ACT && (answer.getOutcome() == null || answer.getOutcome().isBlank());
	}

	private static void addProgram(Episode episode, List<NextStep> steps) {
		Program program = ProgramDrafts.current(episode).orElse(null);
		if (program == null) {
			steps.add(new StartProgram());
		} else if (ProgramDrafts.isDraft(program)) {
			steps.add(new IssueProgram());
		} else if (episode.getDiary().stream().noneMatch(entry -> !entry.getDoneOn().isBefore(program.getIssuedOn()))) {
			steps.add(new EnterDiary());
		}
	}
}
