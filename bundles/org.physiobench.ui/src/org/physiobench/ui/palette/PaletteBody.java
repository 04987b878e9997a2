package org.physiobench.ui.palette;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.physiobench.ui.look.Look;

/** What was found, with the details of the selected exercise beside it where there is room, and below it elsewhere. */
final class PaletteBody {

	private static final int WIDE = 560;
	private static final int[] SHARES_BELOW = { 45, 55 };
	private static final int[] SHARES_BESIDE = { 55, 45 };

	private final SashForm sash;
	private final Composite results;
	private boolean hasDetails;

	PaletteBody(Composite parent, Look look) {
		sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		sash.setBackground(look.line());
		sash.setSashWidth(Look.STEP / 2 + 1);
		results = look.on(look.surface(), new Composite(sash, SWT.NONE));
		results.setLayout(new StackLayout());
		sash.addListener(SWT.Resize, event -> turn());
	}

	Control control() {
		return sash;
	}

	/** Where what was found is shown, one control at a time. */
	Composite results() {
		return results;
	}

	/** Shows one of the controls in the place of the results. */
	void bringToTop(Control control) {
		((StackLayout) results.getLayout()).topControl = control;
		results.layout();
	}

	/** Makes the details; they are hidden until they are shown. */
	<D> D addDetails(Function<Composite, D> make) {
		D made = make.apply(sash);
		hasDetails = true;
		sash.setWeights(SHARES_BELOW);
		sash.setMaximizedControl(results);
		return made;
	}

	boolean showsDetails() {
		return sash.getMaximizedControl() == null;
	}

	void showDetails(boolean show) {
		sash.setMaximizedControl(show ? null : results);
		turn();
	}

	/** Side by side in a wide view, one below the other in a narrow one. */
	private void turn() {
		int orientation = sash.getClientArea().width >= WIDE ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (hasDetails && sash.getOrientation() != orientation) {
			sash.setOrientation(orientation);
			sash.setWeights(orientation == SWT.VERTICAL ? SHARES_BELOW : SHARES_BESIDE);
		}
	}
}
