package org.physiobench.ui.palette;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.physiobench.core.exercise.Circumstances;
import org.physiobench.ui.record.RecordEditor;
import org.physiobench.ui.editing.RecordSession;

/** Follows which record is in front, and what becomes known of its patient while it is edited. */
final class PatientInFront {

	private final IWorkbenchPage page;
	private final Consumer<Circumstances> changed;
	/** A record says so in this way when it has been read, edited or saved. */
	private final IPropertyListener edited = (source, property) -> lookLater();
	private final Control owner;
	private IEditorPart followed;
	private Circumstances known = Circumstances.UNKNOWN;
	private boolean told;

	/**
	 * @param owner   until it is disposed, the patient is followed
	 * @param changed told when something else is known of the patient in front, or of another one
	 */
	PatientInFront(IWorkbenchPage page, Control owner, Consumer<Circumstances> changed) {
		this.page = page;
		this.owner = owner;
		this.changed = changed;
		IPartListener2 parts = new Parts();
		page.addPartListener(parts);
		owner.addDisposeListener(event -> {
			page.removePartListener(parts);
			follow(null);
		});
		follow(page.getActiveEditor());
		look();
	}

	private void follow(IEditorPart editor) {
		if (followed != null) {
			followed.removePropertyListener(edited);
		}
		followed = editor;
		if (followed != null) {
			followed.addPropertyListener(edited);
		}
	}

	/** A record is shown before others show what they make of it. */
	private void lookLater() {
		if (!told) {
			told = true;
			owner.getDisplay().asyncExec(() -> {
				told = false;
				if (!owner.isDisposed()) {
					look();
				}
			});
		}
	}

	private void look() {
		if (followed instanceof RecordEditor record && record.isReading()) {
			// it says so as soon as somebody is known, and nobody is not shown in between
			return;
		}
		Circumstances now = followed instanceof RecordEditor record
				? record.session().flatMap(RecordSession::episode)
						.map(episode -> Circumstances.of(episode, LocalDate.now())).orElse(Circumstances.UNKNOWN)
				: Circumstances.UNKNOWN;
		if (!now.equals(known)) {
			known = now;
			changed.accept(now);
		}
	}

	/** Any part may bring another editor to the front, or take the one in front away. */
	private final class Parts implements IPartListener2 {

		@Override
		public void partActivated(IWorkbenchPartReference part) {
			partChanged();
		}

		@Override
		public void partBroughtToTop(IWorkbenchPartReference part) {
			partChanged();
		}

		@Override
		public void partClosed(IWorkbenchPartReference part) {
			partChanged();
		}

		@Override
		public void partOpened(IWorkbenchPartReference part) {
			partChanged();
		}

		private void partChanged() {
			if (page.getActiveEditor() != followed) {
				follow(page.getActiveEditor());
			}
			lookLater();
		}
	}
}
