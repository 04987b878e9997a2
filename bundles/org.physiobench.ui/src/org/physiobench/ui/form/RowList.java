package org.physiobench.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.physiobench.ui.editing.ModelWatch;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;

/** The elements of a list of the record, a row each, and below them what begins another one. */
final class RowList<E extends EObject> {

	private final Composite list;
	private final Look look;
	private final RecordSession session;
	private final EObject owner;
	private final EReference feature;
	private final RowKind<E> kind;
	private final Map<E, Composite> rows = new LinkedHashMap<>();

	/**
	 * @param adding the name of the change that adds a row
	 */
	RowList(Composite parent, Look look, RecordSession session, EObject owner, EReference feature, RowKind<E> kind,
			String adding) {
		this.look = look;
		this.session = session;
		this.owner = owner;
		this.feature = feature;
		this.kind = kind;
		list = look.on(look.surface(), new Composite(parent, SWT.NONE));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = Look.STEP;
		list.setLayout(layout);
		kind.starter(list, element -> {
			session.add(adding, owner, feature, element);
			goOnIn(rows.get(element));
		});
		elements().forEach(this::addRow);
		order();
		ModelWatch.feature(list, owner, feature, this::follow);
	}

	Composite control() {
		return list;
	}

	@SuppressWarnings("unchecked")
	private List<E> elements() {
		return (List<E>) owner.eGet(feature);
	}

	private void follow() {
		List<E> now = elements();
		for (E gone : new ArrayList<>(rows.keySet())) {
			if (!now.contains(gone)) {
				rows.remove(gone).dispose();
			}
		}
		now.stream().filter(element -> !rows.containsKey(element)).forEach(this::addRow);
		order();
		ScrolledColumn.fit(list);
	}

	private void order() {
		Control above = null;
		for (E element : elements()) {
			Composite row = rows.get(element);
			if (above == null) {
				row.moveAbove(null);
			} else {
				row.moveBelow(above);
			}
			above = row;
		}
	}

	private void addRow(E element) {
		Composite row = look.on(look.surface(), new Composite(list, SWT.NONE));
		row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		GridLayout layout = new GridLayout(kind.columns() + 1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 2 * Look.STEP;
		row.setLayout(layout);
		Bindings bindings = new Bindings(row, session);
		kind.cells(row, element, bindings);
		Chip remove = Chip.link(row, look, Messages.RowList_removeSign);
		String removing = NLS.bind(Messages.RowList_remove, kind.name());
		AccessibleName.set(remove, removing);
		remove.setToolTipText(removing);
		remove.onPress(() -> {
			session.remove(removing, owner, feature, element);
			list.getChildren()[list.getChildren().length - 1].setFocus();
		});
		kind.below(row, element, bindings);
		rows.put(element, row);
	}

	/** Goes on after the row was begun: behind the letters that were typed, or else in the first field. */
	private static void goOnIn(Composite row) {
		for (Control cell : row.getChildren()) {
			if (cell instanceof Text text) {
				text.setFocus();
				text.setSelection(text.getCharCount());
				return;
			}
		}
		row.setFocus();
	}
}
