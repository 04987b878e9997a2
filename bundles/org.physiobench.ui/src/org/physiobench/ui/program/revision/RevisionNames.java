package org.physiobench.ui.program.revision;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.osgi.util.NLS;
import org.physiobench.core.program.ProgramDrafts;
import org.physiobench.model.Program;

/** What revisions are called on screen. */
public final class RevisionNames {

	private RevisionNames() {
	}

	/** Its number, and whether it is a draft or when it was handed out. */
	public static String full(Program program) {
		return ProgramDrafts.isDraft(program) ? NLS.bind(Messages.RevisionNames_draft, program.getRevision())
				: NLS.bind(Messages.RevisionNames_issued, program.getRevision(), program.getIssuedOn()
						.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)));
	}

	/** Its number. */
	public static String brief(Program program) {
		return NLS.bind(Messages.RevisionNames_brief, program.getRevision());
	}
}
