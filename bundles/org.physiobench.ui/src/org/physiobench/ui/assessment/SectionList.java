package org.physiobench.ui.assessment;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.physiobench.model.Assessment;
import org.physiobench.ui.editing.ModelWatch;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;

/** The names of the sections, each with what has been found so far on a second line. */
final class SectionList {

	private static final int INDENT = 3 * Look.STEP;
	private static final int MARK = 3;

	private final Look look;
	private final Table table;
	private final List<Section> sections;
	private final Assessment assessment;

	/**
	 * @param chosen called with the number of the section that the user chose
	 */
	SectionList(Composite parent, Look look, List<Section> sections, Assessment assessment, IntConsumer chosen) {
		this.look = look;
		this.sections = sections;
		this.assessment = assessment;
		table = look.on(look.surface(), new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_SCROLL));
		AccessibleName.set(table, Messages.SectionList_name);
		table.addListener(SWT.MeasureItem, event -> event.height = height(event.gc));
		table.addListener(SWT.EraseItem, event -> event.detail &= ~(SWT.FOREGROUND | SWT.SELECTED | SWT.HOT | SWT.BACKGROUND));
		table.addListener(SWT.PaintItem, this::paint);
		sections.forEach(section -> new TableItem(table, SWT.NONE));
		table.addListener(SWT.Selection, event -> chosen.accept(shown()));
		ModelWatch.content(table, assessment, this::say);
		say();
		show(0);
	}

	Control control() {
		return table;
	}

	/** The number of the section that is shown. */
	int shown() {
		return Math.max(0, table.getSelectionIndex());
	}

	/** Marks a section as the one that is shown; nobody is called back. */
	void show(int section) {
		table.setSelection(section);
	}

	private void say() {
		for (int i = 0; i < sections.size(); i++) {
			// the text is for screen readers; what is seen is drawn
			table.getItem(i).setText(sections.get(i).name() + ' ' + status(i));
		}
		table.redraw();
	}

	private String status(int section) {
		return sections.get(section).status().apply(assessment);
	}

	private int height(GC gc) {
		gc.setFont(table.getFont());
		int name = gc.getFontMetrics().getHeight();
		gc.setFont(look.small());
		return name + gc.getFontMetrics().getHeight() + 3 * Look.STEP;
	}

	private void paint(Event event) {
		int section = table.indexOf((TableItem) event.item);
		GC gc = event.gc;
		int width = table.getClientArea().width;
		boolean shown = section == table.getSelectionIndex();
		gc.setBackground(shown ? look.accentSoft() : look.surface());
		gc.fillRectangle(0, event.y, width, event.height);
		if (shown) {
			gc.setBackground(look.accent());
			gc.fillRectangle(0, event.y, MARK, event.height);
		}
		gc.setFont(shown ? look.strong() : table.getFont());
		gc.setForeground(look.ink());
		Point extent = gc.textExtent(sections.get(section).name());
		gc.drawText(sections.get(section).name(), INDENT, event.y + Look.STEP + 2, true);
		gc.setFont(look.small());
		gc.setForeground(look.muted());
		gc.drawText(status(section), INDENT, event.y + Look.STEP + 2 + extent.y, true);
		if (shown && table.isFocusControl()) {
			gc.setForeground(look.accent());
			gc.drawRectangle(0, event.y, width - 1, event.height - 1);
		}
	}
}
