package org.physiobench.ui.patients;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;

import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientPage;
import org.physiobench.core.patient.PatientQuery;
import org.physiobench.core.patient.PatientSummary;
import org.physiobench.core.workstation.ExplainedException;

/**
 * A long list of patients that is read page by page while it is scrolled. What is on the screen stays there until
 * something newer has been read. Belongs to the user interface thread, on which nothing is read.
 */
final class PatientPages {

	/** Patients who are read at a time. */
	static final int PAGE = 100;

	/** Pages that are wanted at a time; what was scrolled past is not read any more. */
	private static final int MOST_WISHES = 4;

	/** Pages that are remembered. */
	private static final int MOST_PAGES = 50;

	/** Where patients come from; asked beside the user interface thread. */
	@FunctionalInterface
	interface Source {
		/** @throws ExplainedException when they cannot be read */
		PatientPage read(PatientQuery query, int first, int most);
	}

	/** Who shows the list. */
	interface Screen {

		/** Right before another state of the list is taken over: what is to be found again must be noted now. */
		void beforeChange();

		/**
		 * The whole list is another one.
		 *
		 * @param anew whether something else was asked for; otherwise the same list was read again
		 */
		void changed(boolean anew);

		/** Patients of the list were read. */
		void arrived(int first, int count);

		/** The list cannot be read now. */
		void failed(ExplainedException failure);
	}

	private record Range(int first, int most) {
	}

	/** What was read is only good for the list for which it was asked. */
	private record Asked(PatientQuery query, boolean all) {
	}

	private final Source source;
	private final Executor reading;
	private final Executor ui;
	private final Screen screen;
	private final Deque<Integer> wishes = new ArrayDeque<>();
	private final Map<Integer, PatientPage> pages = new LinkedHashMap<>();
	private Optional<PatientQuery> shown = Optional.empty();
	private Optional<PatientQuery> latest = Optional.empty();
	private Optional<PatientQuery> wanted = Optional.empty();
	private Range wantedRange = new Range(0, PAGE);
	private int total;
	private boolean isReading;

	/**
	 * @param reading runs what may take time
	 * @param ui      runs what belongs to the user interface thread, later
	 */
	PatientPages(Source source, Executor reading, Executor ui, Screen screen) {
		this.source = source;
		this.reading = reading;
		this.ui = ui;
		this.screen = screen;
	}

	/** Asks for a list from its beginning. */
	void show(PatientQuery query) {
		want(query, new Range(0, PAGE));
	}

	/**
	 * Asks for the same list again.
	 *
	 * @param first the first row on the screen
	 * @param last  the last row on the screen
	 */
	void refresh(int first, int last) {
		// somebody may have come or gone before: those on the screen are found again one page further up or down
		int from = Math.max(0, first / PAGE - 1) * PAGE;
		int until = (last / PAGE + 2) * PAGE;
		Range around = shown.equals(latest) ? new Range(from, until - from) : new Range(0, PAGE);
		latest.ifPresent(query -> want(query, around));
	}

	private void want(PatientQuery query, Range range) {
		latest = Optional.of(query);
		wanted = latest;
		wantedRange = range;
		wishes.clear();
		readNext();
	}

	/** What is shown now; empty at first. */
	Optional<PatientQuery> shown() {
		return shown;
	}

	/** How many patients the list has. */
	int total() {
		return total;
	}

	/** A patient of the list; empty when she has not been read yet, which is going to happen then. */
	Optional<PatientSummary> at(int index) {
		PatientPage page = pages.get(index / PAGE);
		if (page != null) {
			int place = index % PAGE;
			return place < page.patients().size() ? Optional.of(page.patients().get(place)) : Optional.empty();
		}
		if (index < total) {
			wish(index / PAGE);
		}
		return Optional.empty();
	}

	private void wish(Integer page) {
		wishes.remove(page);
		wishes.addLast(page);
		if (wishes.size() > MOST_WISHES) {
			wishes.removeFirst();
		}
		readNext();
	}

	/** Where a patient is, if she has been read. */
	OptionalInt indexOf(PatientId patient) {
		for (var page : pages.entrySet()) {
			var patients = page.getValue().patients();
			for (int i = 0; i < patients.size(); i++) {
				if (patients.get(i).id().equals(patient)) {
					return OptionalInt.of(page.getKey() * PAGE + i);
				}
			}
		}
		return OptionalInt.empty();
	}

	private void readNext() {
		if (isReading) {
			return;
		}
		if (wanted.isPresent()) {
			Asked asked = new Asked(wanted.get(), true);
			wanted = Optional.empty();
			read(asked, wantedRange);
		} else if (!wishes.isEmpty() && shown.isPresent()) {
			read(new Asked(shown.get(), false), new Range(wishes.removeLast() * PAGE, PAGE));
		}
	}

	private void read(Asked asked, Range range) {
		isReading = true;
		reading.execute(() -> {
			Runnable answer = answer(asked, range);
			ui.execute(() -> {
				isReading = false;
				answer.run();
				readNext();
			});
		});
	}

	private Runnable answer(Asked asked, Range range) {
		try {
			PatientPage page = source.read(asked.query(), range.first(), range.most());
			return () -> take(asked, range, page);
		} catch (ExplainedException e) {
			return () -> screen.failed(e);
		}
	}

	private void take(Asked asked, Range range, PatientPage page) {
		if (!latest.equals(Optional.of(asked.query()))) {
			// something else is asked for already
			return;
		}
		if (asked.all()) {
			takeAll(asked.query(), range, page);
		} else if (wanted.isPresent()) {
			// the whole list is going to be read again
			return;
		} else if (page.total() == total) {
			remember(range.first() / PAGE, page);
			screen.arrived(range.first(), page.patients().size());
		} else {
			// somebody came or went meanwhile, and nobody told
			refresh(range.first(), range.first() + PAGE - 1);
		}
	}

	private void takeAll(PatientQuery query, Range range, PatientPage page) {
		boolean anew = !shown.equals(Optional.of(query));
		screen.beforeChange();
		shown = Optional.of(query);
		total = page.total();
		pages.clear();
		for (int start = 0; start < page.patients().size(); start += PAGE) {
			var part = page.patients().subList(start, Math.min(page.patients().size(), start + PAGE));
			remember((range.first() + start) / PAGE, new PatientPage(part, total));
		}
		screen.changed(anew);
	}

	private void remember(int number, PatientPage page) {
		pages.put(number, page);
		if (pages.size() > MOST_PAGES) {
			pages.remove(pages.keySet().iterator().next());
		}
	}
}
