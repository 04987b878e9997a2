package org.physiobench.benchmark;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Knows the parts of the window by what is seen of them. */
final class Sights {

	/** The list of patients, once its first row is a person and no placeholder. */
	boolean isPatientInList(Control control) {
		return control instanceof Table table && table.getItemCount() > 0
				&& table.getItem(0).getData() instanceof Record;
	}

	/** Somebody on today's page; a page that still reads has nobody. */
	boolean isPersonOfToday(Control control) {
		return control.getClass().getSimpleName().equals("PersonLink");
	}

	/** The cards of what the palette found, which lie behind a message until it can search. */
	boolean isFoundExercise(Control control) {
		return control.getClass() == Canvas.class && control.isVisible() && (control.getStyle() & SWT.V_SCROLL) != 0;
	}

	/** Something of the page in front of a record: its tabs lie within those of the editors. */
	boolean isPageOfRecord(Control control) {
		return folderAround(control).filter(tabs -> tabs.getSelection() != null && tabs.getSelection().getControl() != null
				&& isWithin(control, tabs.getSelection().getControl()) && folderAround(tabs.getParent()).isPresent()).isPresent();
	}

	/** The tabs of the record in front. */
	Optional<CTabFolder> recordTabs(Display display) {
		return all(display).filter(control -> control instanceof CTabFolder && control.isVisible()
				&& folderAround(control.getParent()).isPresent()).map(CTabFolder.class::cast).findFirst();
	}

	/** The search field that stands furthest to the right. */
	Optional<Control> searchOfPalette(Display display) {
		return all(display).filter(control -> control instanceof Text && control.isVisible()
				&& (control.getStyle() & SWT.SEARCH) != 0).max(Comparator.comparingInt(control -> control.toDisplay(0, 0).x));
	}

	private static boolean isWithin(Control control, Control ancestor) {
		return control == ancestor || control.getParent() != null && isWithin(control.getParent(), ancestor);
	}

	private static Optional<CTabFolder> folderAround(Control control) {
		if (control == null || control instanceof CTabFolder) {
			return Optional.ofNullable((CTabFolder) control);
		}
		return folderAround(control.getParent());
	}

	private static Stream<Control> all(Display display) {
		return Stream.of(display.getShells()).flatMap(Sights::below);
	}

	private static Stream<Control> below(Control control) {
		Stream<Control> itself = Stream.of(control);
		return control instanceof Composite composite
				? Stream.concat(itself, Stream.of(composite.getChildren()).flatMap(Sights::below)) : itself;
	}
}
