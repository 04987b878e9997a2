package org.physiobench.ui.record;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.draft.RecordDraft;
import org.physiobench.core.patient.draft.RecordDrafts;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.model.Patient;
import org.physiobench.ui.editing.PendingTyping;
import org.physiobench.ui.editing.RecordSession;

/** Sees to it that a crash or a power cut costs no more than the last seconds of what was typed into an open record. */
final class DraftKeeper {

	/** Half of the ten seconds that may be lost: a draft is looked for so often, and then takes a moment to be written. */
	private static final int PERIOD_MILLIS = 5_000;

	private final Composite whole;
	private final RecordSession session;
	private final RecordDrafts drafts;
	private final Consumer<String> trouble;
	private final PatientId patient;
	/** What the job does next: keeps a draft, or discards what was kept. */
	private final AtomicReference<Optional<RecordDraft>> next = new AtomicReference<>(Optional.empty());
	private final Job job;
	private boolean changed;
	private boolean kept;
	private boolean failing;

	/**
	 * Begins at once and ends with the control.
	 *
	 * @param whole   what the record is edited in
	 * @param kept    whether there is a draft of it already
	 * @param trouble is told, on the user interface thread, that nothing can be kept, and an empty text when it can again
	 */
	DraftKeeper(Composite whole, RecordSession session, RecordDrafts drafts, boolean kept, Consumer<String> trouble) {
		this.whole = whole;
		this.session = session;
		this.drafts = drafts;
		this.kept = kept;
		this.trouble = trouble;
		this.patient = new PatientId(session.patient().getId());
		job = Job.createSystem(Messages.DraftKeeper_job, monitor -> {
			perform(next.get());
			return Status.OK_STATUS;
		});
		CommandStackListener watch = event -> changed = true;
		session.changes().addCommandStackListener(watch);
		whole.addDisposeListener(event -> session.changes().removeCommandStackListener(watch));
		tickLater();
	}

	private void tickLater() {
		whole.getDisplay().timerExec(PERIOD_MILLIS, () -> {
			if (!whole.isDisposed()) {
				tick();
				tickLater();
			}
		});
	}

	private void tick() {
		Control focus = whole.getDisplay().getFocusControl();
		for (Control above = focus; above != null; above = above.getParent()) {
			if (above == whole) {
				PendingTyping.takeOver(focus);
			}
		}
		if (!session.changes().isSaveNeeded()) {
			discard();
		} else if (changed) {
			changed = false;
			kept = true;
			schedule(Optional.of(draft()));
		}
	}

	private RecordDraft draft() {
		// a copy, because the record is edited on while it is written
		Patient edited = EcoreUtil.copy(session.patient());
		edited.setVersion(session.patient().getVersion());
		return new RecordDraft(session.base(), edited, Instant.now());
	}

	/** After the record was saved: forgets the draft, unless there are newer changes already. */
	void discardSaved() {
		if (!session.changes().isSaveNeeded()) {
			discard();
		}
	}

	/** Forgets the draft: the changes were taken back or given up. */
	void discard() {
		if (kept) {
			kept = false;
			schedule(Optional.empty());
		}
	}

	private void schedule(Optional<RecordDraft> what) {
		next.set(what);
		job.schedule();
	}

	/** Waits until what was scheduled is done, because the database closes soon. */
	void finish() {
		try {
			job.join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void perform(Optional<RecordDraft> what) {
		try {
			what.ifPresentOrElse(drafts::keep, () -> drafts.discard(patient));
			if (failing) {
				failing = false;
				tell(""); //$NON-NLS-1$
			}
		} catch (ExplainedException e) {
			if (!failing) {
				failing = true;
				ILog.of(getClass()).error(e.getMessage(), e);
			}
			tell(e.getMessage());
		}
	}

	private void tell(String message) {
		whole.getDisplay().asyncExec(() -> {
			if (!whole.isDisposed()) {
				trouble.accept(message);
				// tried again with the next tick, whatever happens meanwhile
				changed = changed || !message.isEmpty();
			}
		});
	}
}
