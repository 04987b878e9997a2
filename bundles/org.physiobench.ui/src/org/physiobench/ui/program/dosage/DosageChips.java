package org.physiobench.ui.program.dosage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
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
import org.physiobench.ui.look.Look;
import org.physiobench.ui.program.edits.PrescriptionChanges;

/** The dosage of a prescription as chips: what is prescribed as fields, the rest behind one button. */
public final class DosageChips {

	private final PrescriptionChanges changes;
	private final Look look;
	private final Prescription prescription;
	private final boolean oneSided;
	private final boolean editable;
	private final Runnable resized;
	private final Composite row;
	private final List<DosageChip> chips = new ArrayList<>();
	private Optional<DosageField> justAdded = Optional.empty();
	private boolean typing;
	private boolean stale;

	/**
	 * @param resized called when the chips need more or less room
	 */
	public DosageChips(Composite parent, Look look, PrescriptionChanges changes, Prescription prescription,
			boolean oneSided, boolean editable, Runnable resized) {
		this.changes = changes;
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

	/** What the chips are drawn on. */
	public Control control() {
		return row;
	}

	/** Goes to the first chip. */
	public void setFocus() {
		if (chips.isEmpty()) {
			type();
		} else {
			chips.getFirst().setFocus();
		}
	}

	/** Opens a field for a dosage in words. */
	public void type() {
		typing = true;
		rebuildNow();
	}

	private void build() {
		Dosage dosage = prescription.getDosage();
		boolean pair = DosageField.SETS.isPrescribed(dosage) && DosageField.REPETITIONS.isPrescribed(dosage);
		if (pair) {
			chips.add(DosageChip.setsAndRepetitions(row, look, changes, prescription, editable));
		}
		for (DosageField field : DosageField.values()) {
			boolean shown = pair && (field == DosageField.SETS || field == DosageField.REPETITIONS);
			if (field.isPrescribed(dosage) && !shown) {
				chips.add(DosageChip.single(row, look, changes, prescription, field, editable));
			}
		}
		if (oneSided) {
			new SideChip(row, look, changes, prescription, editable);
		}
		if (typing) {
			new DosageEntry(row, look, changes, prescription, this::closeTyping).setFocus();
		} else if (editable) {
			createMore();
		}
	}

	private void closeTyping() {
		typing = false;
		rebuild();
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
		addItem(menu, Messages.DosageChips_type + "\tF2", this::type); //$NON-NLS-1$
		new MenuItem(menu, SWT.SEPARATOR);
		missing().forEach(field -> addItem(menu, field.label(), () -> prescribe(field)));
		more.addListener(SWT.Selection, event -> menu.setVisible(true));
	}

	private static void addItem(Menu menu, String words, Runnable act) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(words);
		item.addListener(SWT.Selection, event -> act.run());
	}

	private void prescribe(DosageField field) {
		justAdded = Optional.of(field);
		changes.setDosage(prescription, field.measure(), field.label(), field.firstValue());
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
		if (stale) {
			return;
		}
		stale = true;
		// not now: the field that is being left may be the one that goes
		row.getDisplay().asyncExec(() -> {
			if (!row.isDisposed()) {
				rebuildNow();
				justAdded.flatMap(field -> chips.stream().filter(chip -> chip.shows(field)).findFirst())
						.ifPresent(DosageChip::setFocus);
				justAdded = Optional.empty();
			}
		});
	}

	private void rebuildNow() {
		stale = false;
		boolean focused = Arrays.asList(row.getChildren()).stream().anyMatch(this::hasFocus);
		chips.clear();
		Arrays.stream(row.getChildren()).forEach(Control::dispose);
		build();
		resized.run();
		if (focused && !typing && !chips.isEmpty()) {
			chips.getFirst().setFocus();
		}
	}

	private boolean hasFocus(Control child) {
		for (Control at = row.getDisplay().getFocusControl(); at != null; at = at.getParent()) {
			if (at == child) {
				return true;
			}
		}
		return false;
	}
}
