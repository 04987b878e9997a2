package org.physiobench.ui.program;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.physiobench.model.Assessment;
import org.physiobench.model.Goal;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.Prescription;
import org.physiobench.ui.program.edits.PrescriptionChanges;
import org.physiobench.ui.program.parts.Notes;

/** The words of a card: what the patient shall pay attention to, why the exercise is there, and the goals it serves. */
final class CardNotes {

	private final ProgramContext context;
	private final Prescription prescription;
	private final Notes notes;

	CardNotes(Composite words, ProgramContext context, Prescription prescription) {
		this.context = context;
		this.prescription = prescription;
		notes = new Notes(words, context.look(), context.editable(), context.resized());
		String name = PrescriptionChanges.nameOf(prescription);
		notes.add(Messages.CardNotes_cue, Messages.CardNotes_addCue, NLS.bind(Messages.CardNotes_cueOf, name),
				context.changes().observe(NLS.bind(Messages.PrescriptionCard_changeCue, name), prescription,
						Literals.PRESCRIPTION__CUES));
		notes.add(Messages.CardNotes_why, Messages.CardNotes_addWhy, NLS.bind(Messages.CardNotes_whyOf, name),
				context.changes().observe(NLS.bind(Messages.CardNotes_changeWhy, name), prescription,
						Literals.PRESCRIPTION__REASON));
		if (!goals().isEmpty()) {
			followGoals(notes.addChoice(Messages.CardNotes_serves, Messages.CardNotes_goals, this::served, this::menu));
		}
	}

	Control control() {
		return notes.control();
	}

	/** What the patient wants to be able to do, by the latest assessment. */
	private List<Goal> goals() {
		return context.session().episode().filter(episode -> !episode.getAssessments().isEmpty())
				.map(episode -> episode.getAssessments().getLast()).map(Assessment::getGoals).map(List::copyOf)
				.orElse(List.of());
	}

	private String served() {
		return goals().stream().filter(goal -> prescription.getGoals().contains(goal.getId())).map(Goal::getWords)
				.collect(Collectors.joining("; ")); //$NON-NLS-1$
	}

	private Menu menu() {
		Menu menu = new Menu(notes.control());
		for (Goal goal : goals()) {
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(goal.getWords().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			item.setSelection(prescription.getGoals().contains(goal.getId()));
			item.addListener(SWT.Selection, event -> choose(goal, item.getSelection()));
		}
		return menu;
	}

	private void choose(Goal goal, boolean serves) {
		List<String> served = new ArrayList<>(prescription.getGoals());
		served.remove(goal.getId());
		if (serves) {
			served.add(goal.getId());
		}
		context.changes().set(NLS.bind(Messages.CardNotes_changeGoals, PrescriptionChanges.nameOf(prescription)),
				prescription, Literals.PRESCRIPTION__GOALS, served);
	}

	private void followGoals(Runnable show) {
		AdapterImpl watch = new AdapterImpl() {
			@Override
			public void notifyChanged(Notification change) {
				if (change.getFeature() == Literals.PRESCRIPTION__GOALS) {
					show.run();
				}
			}
		};
		prescription.eAdapters().add(watch);
		notes.control().addDisposeListener(event -> prescription.eAdapters().remove(watch));
	}
}
