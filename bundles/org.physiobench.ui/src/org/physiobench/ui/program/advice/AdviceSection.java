package org.physiobench.ui.program.advice;

import java.util.List;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.physiobench.core.knowledge.AdviceEntry;
import org.physiobench.core.knowledge.LibraryKnowledge;
import org.physiobench.model.AdvicePrescription;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.Phase;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.program.parts.CardList;

/** What a clinician explains in a phase besides its exercises: a card for each topic, and a list of topics to add. */
public final class AdviceSection {

	private final RecordSession session;
	private final LibraryKnowledge knowledge;
	private final Phase phase;
	private final Composite section;
	private final CardList<AdvicePrescription, AdviceCard> cards;

	/**
	 * @param resized called when the section needs more or less room
	 */
	public AdviceSection(Composite column, Look look, RecordSession session, LibraryKnowledge knowledge, Phase phase,
			boolean editable, Runnable resized) {
		this.session = session;
		this.knowledge = knowledge;
		this.phase = phase;
		section = look.on(look.ground(), new Composite(column, SWT.NONE));
		section.setLayout(tight());
		Composite place = look.on(look.ground(), new Composite(section, SWT.NONE));
		place.setLayout(tight());
		place.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		AdviceEdits edits = new AdviceEdits(session);
		cards = new CardList<>(place, phase, Literals.PHASE__ADVICE,
				topic -> new AdviceCard(place, look, session, knowledge, topic, edits, editable, resized),
				AdviceCard::control, resized);
		if (editable) {
			Chip add = Chip.inline(section, look, Messages.AdviceSection_add);
			add.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
			add.onPress(() -> open(add));
		}
	}

	/** What the section is drawn on. */
	public Control control() {
		return section;
	}

	private void open(Control below) {
		Menu menu = new Menu(below);
		List<String> there = phase.getAdvice().stream().map(AdvicePrescription::getTopic).toList();
		for (AdviceEntry topic : knowledge.topics()) {
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(topic.title().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			item.setSelection(there.contains(topic.id().value()));
			item.setEnabled(!there.contains(topic.id().value()));
			item.addListener(SWT.Selection, event -> add(topic));
		}
		if (menu.getItemCount() == 0) {
			MenuItem none = new MenuItem(menu, SWT.PUSH);
			none.setText(Messages.AdviceSection_none);
			none.setEnabled(false);
		}
		menu.setLocation(below.toDisplay(0, below.getSize().y));
		menu.setVisible(true);
		menu.addListener(SWT.Hide, event -> below.getDisplay().asyncExec(menu::dispose));
	}

	private void add(AdviceEntry topic) {
		AdvicePrescription added = ModelFactory.eINSTANCE.createAdvicePrescription();
		added.setId(UUID.randomUUID().toString());
		added.setTopic(topic.id().value());
		added.setTitle(topic.title());
		session.add(NLS.bind(Messages.AdviceSection_addLabel, topic.title()), phase, Literals.PHASE__ADVICE, added);
		cards.card(added).ifPresent(AdviceCard::setFocus);
	}

	private static GridLayout tight() {
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 2 * Look.STEP;
		return layout;
	}
}
