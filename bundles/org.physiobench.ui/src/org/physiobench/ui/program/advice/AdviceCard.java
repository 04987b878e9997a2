package org.physiobench.ui.program.advice;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.physiobench.core.knowledge.AdviceEntry;
import org.physiobench.core.knowledge.AdviceId;
import org.physiobench.core.knowledge.LibraryKnowledge;
import org.physiobench.model.AdvicePrescription;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.RoundedPanel;
import org.physiobench.ui.program.parts.Notes;

/** One topic of advice: its message in a sentence, and what is added for this patient. */
final class AdviceCard {

	private final Look look;
	private final AdvicePrescription topic;
	private final AdviceEdits edits;
	private final RoundedPanel card;

	AdviceCard(Composite parent, Look look, RecordSession session, LibraryKnowledge knowledge, AdvicePrescription topic,
			AdviceEdits edits, boolean editable, Runnable resized) {
		this.look = look;
		this.topic = topic;
		this.edits = edits;
		card = RoundedPanel.card(parent, look);
		GridLayout layout = new GridLayout(editable ? 2 : 1, false);
		layout.marginWidth = 2 * Look.STEP;
		layout.marginHeight = 2 * Look.STEP;
		layout.verticalSpacing = Look.STEP;
		card.setLayout(layout);
		Optional<AdviceEntry> entry = knowledge.topic(new AdviceId(topic.getTopic()));
		String name = entry.map(AdviceEntry::title).orElseGet(() -> AdviceEdits.nameOf(topic));
		Label title = label(NLS.bind(Messages.AdviceCard_title, name), 1);
		title.setFont(look.strong());
		if (editable) {
			createMore(name);
		}
		Label summary = label(entry.map(found -> found.words().in(Locale.getDefault()).words().summary())
				.orElse(Messages.AdviceCard_missing), layout.numColumns);
		summary.setForeground(look.muted());
		Notes notes = new Notes(card, look, editable, resized);
		notes.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, layout.numColumns, 1));
		notes.add(Messages.AdviceCard_note, Messages.AdviceCard_addNote, NLS.bind(Messages.AdviceCard_noteOf, name),
				session.observe(NLS.bind(Messages.AdviceCard_changeNote, name), topic,
						Literals.ADVICE_PRESCRIPTION__NOTE));
	}

	Control control() {
		return card;
	}

	void setFocus() {
		card.setFocus();
	}

	private Label label(String words, int columns) {
		Label label = look.on(look.surface(), new Label(card, SWT.WRAP));
		label.setText(words);
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1);
		place.widthHint = 1;
		label.setLayoutData(place);
		return label;
	}

	private void createMore(String name) {
		ToolBar bar = look.on(look.surface(), new ToolBar(card, SWT.FLAT));
		bar.setLayoutData(new GridData(SWT.RIGHT, SWT.TOP, false, false));
		ToolItem more = new ToolItem(bar, SWT.PUSH);
		more.setImage(look.icon("dots")); //$NON-NLS-1$
		more.setToolTipText(NLS.bind(Messages.AdviceCard_more, name));
		more.addListener(SWT.Selection, event -> {
			Menu menu = new Menu(bar);
			add(menu, Messages.AdviceCard_up, () -> edits.move(topic, -1));
			add(menu, Messages.AdviceCard_down, () -> edits.move(topic, 1));
			add(menu, Messages.AdviceCard_before, () -> edits.moveToPhase(topic, -1));
			add(menu, Messages.AdviceCard_after, () -> edits.moveToPhase(topic, 1));
			new MenuItem(menu, SWT.SEPARATOR);
			add(menu, Messages.AdviceCard_remove, () -> edits.remove(topic));
			menu.setLocation(bar.toDisplay(0, bar.getSize().y));
			menu.setVisible(true);
			menu.addListener(SWT.Hide, hidden -> menu.getDisplay().asyncExec(menu::dispose));
		});
	}

	private static void add(Menu menu, String words, Runnable act) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(words);
		item.addListener(SWT.Selection, event -> act.run());
	}
}
