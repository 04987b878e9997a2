package org.physiobench.ui.program.advice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.physiobench.model.AdvicePrescription;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.Phase;
import org.physiobench.model.Program;
import org.physiobench.ui.editing.RecordSession;

/** What a clinician does with topics of advice: each a change that is undone by its name. */
final class AdviceEdits {

	private final RecordSession session;

	AdviceEdits(RecordSession session) {
		this.session = session;
	}

	void remove(AdvicePrescription topic) {
		session.remove(NLS.bind(Messages.AdviceEdits_remove, nameOf(topic)), topic.eContainer(), Literals.PHASE__ADVICE,
				topic);
	}

	/** Moves it past its neighbour in the phase; nothing happens at the end. */
	void move(AdvicePrescription topic, int by) {
		List<AdvicePrescription> all = phaseOf(topic).getAdvice();
		int to = all.indexOf(topic) + by;
		if (to >= 0 && to < all.size()) {
			session.move(NLS.bind(Messages.AdviceEdits_move, nameOf(topic)), phaseOf(topic), Literals.PHASE__ADVICE, topic,
					to);
		}
	}

	/** Moves it to the phase before or after, if there is one. */
	void moveToPhase(AdvicePrescription topic, int by) {
		neighbour(phaseOf(topic), by).ifPresent(phase -> session.moveTo(
				NLS.bind(Messages.AdviceEdits_moveTo, nameOf(topic), phase.getName()), phaseOf(topic), phase,
				Literals.PHASE__ADVICE, topic));
	}

	/** The name of the topic as it was when it was prescribed. */
	static String nameOf(AdvicePrescription topic) {
		return Objects.requireNonNullElse(topic.getTitle(), topic.getTopic());
	}

	private static Phase phaseOf(AdvicePrescription topic) {
		return (Phase) topic.eContainer();
	}

	private static Optional<Phase> neighbour(Phase phase, int by) {
		List<Phase> all = ((Program) phase.eContainer()).getPhases();
		int at = all.indexOf(phase) + by;
		return at < 0 || at >= all.size() ? Optional.empty() : Optional.of(all.get(at));
	}
}
