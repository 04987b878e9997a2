package org.physiobench.ui.progress.diary;

import org.eclipse.emf.edit.command.ChangeCommand;
import org.physiobench.model.Episode;

/** Whatever one key changes in the diary of an episode, undone as one. */
final class DiaryChange extends ChangeCommand {

	private final Runnable change;

	DiaryChange(String label, Episode episode, Runnable change) {
		super(episode);
		setLabel(label);
		this.change = change;
	}

	@Override
	protected void doExecute() {
		change.run();
	}
}
