package org.physiobench.ui.program.revision;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.physiobench.core.program.ProgramDrafts;
import org.physiobench.model.Episode;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.Program;
import org.physiobench.ui.editing.RecordSession;

/** What a clinician does with whole revisions: each a change that is undone by its name. */
public final class RevisionEdits {

	private final RecordSession session;
	private final ProgramDrafts drafts;

	public RevisionEdits(RecordSession session, ProgramDrafts drafts) {
		this.session = session;
		this.drafts = drafts;
	}

	/** Starts the next draft: a copy of the latest program, or an empty one. */
	public void draft(Episode episode) {
		Program draft = drafts.nextDraft(episode, NLS.bind(Messages.RevisionEdits_phaseName, 1));
		session.add(episode.getPrograms().isEmpty() ? Messages.RevisionEdits_start : Messages.RevisionEdits_revise,
				episode, Literals.EPISODE__PROGRAMS, draft);
	}

	/**
	 * Hands a draft out; from then on it does not change any more. It can be undone until it is stored.
	 *
	 * @param clinician who hands it out
	 */
	public void issue(Program draft, LocalDate today, String clinician) {
		session.perform(new IssueProgram(NLS.bind(Messages.RevisionEdits_issue, draft.getRevision()), draft, today,
				clinician, this::isStoredAsIssued));
	}

	/** Whether the store has the program as one that was handed out. */
	public boolean isStoredAsIssued(Program program) {
		return session.base().getEpisodes().stream().flatMap(episode -> episode.getPrograms().stream())
				.anyMatch(stored -> stored.getId().equals(program.getId()) && stored.getIssuedOn() != null);
	}

	/** Makes an older revision the next draft, in the place of the open draft if there is one. */
	public void goBackTo(Program older) {
		Episode episode = (Episode) older.eContainer();
		takeAsDraft(NLS.bind(Messages.RevisionEdits_goBack, older.getRevision()), episode, older);
	}

	/**
	 * Makes a copy of a program the next draft, in the place of the open draft if there is one.
	 *
	 * @return the draft
	 */
	public Program takeAsDraft(String label, Episode episode, Program model) {
		Optional<Program> latest = ProgramDrafts.current(episode);
		Optional<Program> open = latest.filter(ProgramDrafts::isDraft);
		Program draft = drafts.draftFrom(model,
				open.map(Program::getRevision).orElse(latest.map(Program::getRevision).orElse(0) + 1));
		open.ifPresentOrElse(replaced -> session.replace(label, episode, Literals.EPISODE__PROGRAMS, replaced, draft),
				() -> session.add(label, episode, Literals.EPISODE__PROGRAMS, draft));
		return draft;
	}
}
