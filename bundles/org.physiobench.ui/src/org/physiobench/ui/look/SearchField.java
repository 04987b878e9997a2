package org.physiobench.ui.look;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A field that searches while one types, once the typing pauses; arrow down goes to what was found, Enter acts on it. */
public final class SearchField {

	/** Long enough that fast typing asks once, short enough to feel instant. */
	private static final int PAUSE_MILLIS = 120;

	private final Text field;
	private int typed;

	/**
	 * @param name what the field is for, as a hint and for screen readers
	 */
	public SearchField(Composite parent, String name) {
		field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(name);
		AccessibleName.set(field, name);
	}

	/** Lets a pause in the typing search for what is in the field. */
	public void onPause(Consumer<String> search) {
		field.addModifyListener(event -> searchAfterPause(search));
	}

	/** The widget, to be laid out. */
	public Control control() {
		return field;
	}

	/** What is being searched for now. */
	public String words() {
		return field.getText();
	}

	/**
	 * Lets arrow down in the field go to what was found.
	 *
	 * @param search finds at once, because whoever types fast does not wait for the pause
	 */
	public void leadTo(Control results, Runnable search) {
		field.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				search.run();
				results.setFocus();
				event.doit = false;
			}
		});
	}

	/** Lets Escape in the field begin anew. */
	public void onEscape(Runnable act) {
		field.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				act.run();
				event.doit = false;
			}
		});
	}

	/** Lets Enter in the field act on what was found first. */
	public void onEnter(Runnable act) {
		field.addListener(SWT.DefaultSelection, event -> {
			if (event.detail != SWT.ICON_SEARCH && event.detail != SWT.ICON_CANCEL) {
				act.run();
			}
		});
	}

	/** Goes on with the typing that began elsewhere. */
	public void typeOn(char character) {
		field.setFocus();
		field.setSelection(field.getCharCount());
		field.insert(String.valueOf(character));
	}

	/** Puts words into the field; they are searched for like those that are typed. */
	public void show(String words) {
		field.setText(words);
	}

	/** Empties the field and goes there. */
	public void clear() {
		field.setText(""); //$NON-NLS-1$
		field.setFocus();
	}

	private void searchAfterPause(Consumer<String> search) {
		int now = ++typed;
		field.getDisplay().timerExec(PAUSE_MILLIS, () -> {
			if (now == typed && !field.isDisposed()) {
				search.accept(field.getText());
			}
		});
	}
}
