package org.physiobench.ui.program;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;

/** The cue for this patient: as high as its words need, and a mere invitation while there are none. */
final class CueField {

	private final Composite field;
	private final Text text;
	private final Chip invitation;
	private final Runnable resized;

	/**
	 * @param cue     what is edited
	 * @param resized called when the words need more or less room
	 */
	CueField(Composite card, Look look, IObservableValue<String> cue, boolean editable, Runnable resized) {
		this.resized = resized;
		field = look.on(look.surface(), new Composite(card, SWT.NONE));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		field.setLayout(layout);
		invitation = Chip.link(field, look, Messages.PrescriptionCard_addCue);
		invitation.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
		text = look.on(look.surface(),
				new Text(field, SWT.MULTI | SWT.WRAP | (editable ? SWT.NONE : SWT.READ_ONLY)));
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
		place.widthHint = 1;
		text.setLayoutData(place);
		AccessibleName.set(text, Messages.PrescriptionCard_cue);
		DataBindingContext bindings = new DataBindingContext();
		bindings.bindValue(WidgetProperties.text(SWT.FocusOut).observe(text), cue);
		field.addDisposeListener(event -> bindings.dispose());
		listen();
		show(!editable || !text.getText().isEmpty());
	}

	Control control() {
		return field;
	}

	private void listen() {
		invitation.onPress(() -> {
			show(true);
			resized.run();
			text.setFocus();
		});
		text.addListener(SWT.Modify, event -> {
			show(!text.getText().isEmpty() || text.isFocusControl());
			resized.run();
		});
		text.addListener(SWT.FocusOut, event -> {
			show(!text.getText().isEmpty());
			resized.run();
		});
		// tabulator leads on and return does nothing, as in a field of one line: a cue wraps by itself
		text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		text.addListener(SWT.Verify, event -> event.doit = !event.text.equals("\n") && !event.text.equals("\r\n")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void show(boolean words) {
		take(text, words);
		take(invitation, !words);
	}

	private static void take(Control control, boolean room) {
		((GridData) control.getLayoutData()).exclude = !room;
		control.setVisible(room);
	}
}
