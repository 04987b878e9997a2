package org.physiobench.ui.form;

import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.physiobench.ui.look.Look;

/** Says beside a field what stood there before, or that it is as before. */
final class Earlier<A extends EObject> {

	private static final int WIDTH = 164;

	private final Label label;
	private final Look look;
	private final A now;
	private final A before;
	private final Function<A, String> wording;
	private final String nothing;
	private String said = ""; //$NON-NLS-1$

	/**
	 * @param wording what is said of a field; empty when nothing is recorded
	 * @param nothing what is said when nothing had been recorded
	 */
	Earlier(Composite body, Look look, A now, A before, Function<A, String> wording, String nothing) {
		this.nothing = nothing;
		this.look = look;
		this.now = now;
		this.before = before;
		this.wording = wording;
		label = look.on(look.surface(), new Label(body, SWT.WRAP));
		label.setFont(look.small());
		GridData place = new GridData(SWT.FILL, SWT.TOP, false, false);
		place.widthHint = WIDTH;
		place.verticalIndent = Look.STEP;
		label.setLayoutData(place);
		say();
	}

	/** Says it anew; whether it needs another room now. */
	boolean say() {
		String then = wording.apply(before);
		boolean same = then.equals(wording.apply(now));
		String words = same ? then.isEmpty() ? "" : Messages.Earlier_same //$NON-NLS-1$
				: NLS.bind(Messages.Earlier_was, then.isEmpty() ? nothing : then);
		if (words.equals(said)) {
			return false;
		}
		said = words;
		label.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		label.setForeground(same ? look.muted() : look.accent());
		return true;
	}
}
