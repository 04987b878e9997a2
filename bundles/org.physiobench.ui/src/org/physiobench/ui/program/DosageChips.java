package org.physiobench.ui.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.physiobench.model.Dosage;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.Prescription;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.look.Look;

/** The dosage of a prescription as chips: what is prescribed as fields, the rest behind one button. */
final class DosageChips {

	private final RecordSession session;
	private final Look look;
	private final Prescription prescription;
	private final boolean oneSided;
	private final boolean editable;
	private final Runnable resized;
	private final Composite row;
	private final List<DosageChip> chips = new ArrayList<>();
	private Optional<DosageField> justAdded = Optional.empty();

	DosageChips(Composite parent, Look look, RecordSession session, Prescription prescription, boolean oneSided,
			boolean editable, Runnable resized) {
		this.session = session;
		this.look = look;
		this.prescription = prescription;
		this.oneSided = oneSided;
		this.editable = editable;
		this.resized = resized;
		row = look.on(look.surface(), new Composite(parent, SWT.NONE));
		RowLayout layout = new RowLayout();
		layout.marginLeft = 0;
		layout.marginRight = 0;
		layout.spacing = Look.STEP + 2;
		layout.center = true;
		row.setLayout(layout);
		build();
		rebuildWhenChipsComeOrGo();
	}

	Control control() {
		return row;
	}

	void setFocus() {
		if (chips.isEmpty()) {
			row.setFocus();
		} else {
			chips.getFirst().setFocus();
		}
	}

	private void build() {
		Dosage dosage = prescription.getDosage();
		boolean pair = DosageField.SETS.isPrescribed(dosage) && DosageField.REPETITIONS.isPrescribed(dosage);
		if (pair) {
			chips.add(DosageChip.setsAndRepetitions(row, look, session, prescription, editable));
		}
		for (DosageField field : DosageField.values()) {
			boolean shown = pair && (field == DosageField.SETS || field == DosageField.REPETITIONS);
			if (field.isPrescribed(dosage) && !shown) {
				chips.add(DosageChip.single(row, look, session, prescription, field, editable));
			}
		}
		if (oneSided) {
			new SideChip(row, look, session, prescription, editable);
		}
		if (editable && !missing().isEmpty()) {
			createMore();
		}
	}

	private List<DosageField> missing() {
		return Arrays.stream(DosageField.values()).filter(field -> !field.isPrescribed(prescription.getDosage()))
				.toList();
	}

	private void createMore() {
		ToolBar bar = look.on(look.surface(), new ToolBar(row, SWT.FLAT));
		ToolItem more = new ToolItem(bar, SWT.PUSH);
		more.setImage(look.icon("plus")); //$NON-NLS-1$
		more.setToolTipText(Messages.DosageChips_more);
		Menu menu = new Menu(bar);
		for (DosageField field : missing()) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(field.label());
			item.addListener(SWT.Selection, event -> prescribe(field));
		}
		more.addListener(SWT.Selection, event -> menu.setVisible(true));
	}

	private void prescribe(DosageField field) {
		justAdded = Optional.of(field);
		session.set(NLS.bind(Messages.DosageNumber_change, field.label(), prescription.getExerciseName()),
				prescription.getDosage(), field.feature(), field.firstValue());
	}

	private void rebuildWhenChipsComeOrGo() {
		AdapterImpl watch = new AdapterImpl() {
			@Override
			public void notifyChanged(Notification change) {
				boolean comesOrGoes = change.getOldValue() == null || change.getNewValue() == null;
				if (change.getEventType() == Notification.SET && comesOrGoes && !change.isTouch()
						&& change.getFeature() != ModelPackage.Literals.DOSAGE__PROGRESSION) {
					rebuild();
				}
			}
		};
		Dosage dosage = prescription.getDosage();
		dosage.eAdapters().add(watch);
		row.addDisposeListener(event -> dosage.eAdapters().remove(watch));
	}

	private void rebuild() {
		// not now: the field that is being left may be the one that goes
		row.getDisplay().asyncExec(() -> {
			if (!row.isDisposed()) {
				chips.clear();
				Arrays.stream(row.getChildren()).forEach(Control::dispose);
				build();
				resized.run();
				justAdded.flatMap(field -> chips.stream().filter(chip -> chip.shows(field)).findFirst())
						.ifPresent(DosageChip::setFocus);
				justAdded = Optional.empty();
			}
		});
	}
}
