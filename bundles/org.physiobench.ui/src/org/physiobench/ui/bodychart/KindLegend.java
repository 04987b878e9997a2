package org.physiobench.ui.bodychart;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.physiobench.core.bodychart.ChartWords;
import org.physiobench.model.PainKind;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;

/** What the patterns mean; the entry that is chosen is the kind of the next mark. Tab stops once, arrows go on from there. */
final class KindLegend extends Composite {

	private final List<KindEntry> entries;
	private final Consumer<PainKind> chosen;

	KindLegend(Composite parent, Look look, ChartWords words, Consumer<PainKind> chosen) {
		super(parent, SWT.NONE);
		this.chosen = chosen;
		look.on(parent.getBackground(), this);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 1;
		setLayout(layout);
		AccessibleName.set(this, Messages.KindLegend_title);
		Label title = look.on(getBackground(), new Label(this, SWT.NONE));
		title.setFont(look.strong());
		title.setText(Messages.KindLegend_title);
		entries = PainKind.VALUES.stream().map(kind -> new KindEntry(this, look, kind, words.of(kind))).toList();
		for (KindEntry entry : entries) {
			entry.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
			entry.addListener(SWT.MouseDown, event -> choose(entry));
			entry.addListener(SWT.KeyDown, event -> key(entry, event));
		}
	}

	/** Shows which kind is chosen. */
	void show(PainKind kind) {
		for (KindEntry entry : entries) {
			entry.setChosen(entry.kind() == kind);
			if (entry.kind() == kind) {
				setTabList(new Control[] { entry });
			}
		}
	}

	private void choose(KindEntry entry) {
		chosen.accept(entry.kind());
		entry.setFocus();
	}

	private void key(KindEntry entry, Event event) {
		int place = entries.indexOf(entry);
		switch (event.keyCode) {
		case SWT.ARROW_UP -> choose(entries.get(Math.max(0, place - 1)));
		case SWT.ARROW_DOWN -> choose(entries.get(Math.min(entries.size() - 1, place + 1)));
		case SWT.SPACE, SWT.CR, SWT.KEYPAD_CR -> choose(entry);
		default -> KindLetters.kind(event.character)
				.ifPresent(kind -> choose(entries.get(PainKind.VALUES.indexOf(kind))));
		}
	}
}
