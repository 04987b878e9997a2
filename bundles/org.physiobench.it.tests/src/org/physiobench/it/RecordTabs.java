package org.physiobench.it;

import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;

/** The tabs of the record in front, clicked like a clinician does. */
final class RecordTabs {

	private final Screen screen;

	RecordTabs(Screen screen) {
		this.screen = screen;
	}

	/** Brings the page with this name to the front, as soon as the record shows its tabs. */
	void show(String page) {
		CTabFolder tabs = screen.await("the page " + page, () -> screen
				.all(CTabFolder.class, folder -> indexOf(folder, page).isPresent()).stream().findFirst());
		Rectangle tab = screen.ask(() -> tabs.getItem(indexOf(tabs, page).orElseThrow()).getBounds());
		screen.click(screen.middleOf(tabs, tab));
		screen.awaitThat("the page " + page + " in front", () -> tabs.getSelection() != null
				&& tabs.getSelection().getText().equals(page));
	}

	private static Optional<Integer> indexOf(CTabFolder tabs, String page) {
		return IntStream.range(0, tabs.getItemCount()).boxed().filter(i -> tabs.getItem(i).getText().equals(page)).findFirst();
	}
}
