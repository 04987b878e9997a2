package org.physiobench.ui.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.physiobench.core.assessment.AssessmentWords;
import org.physiobench.core.assessment.RedFlagItem;
import org.physiobench.core.assessment.RedFlagScreening;
import org.physiobench.core.assessment.ScreeningSummary;
import org.physiobench.model.Assessment;
import org.physiobench.model.Confirmation;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.RedFlagAnswer;
import org.physiobench.model.RedFlagConcern;
import org.physiobench.model.RedFlagPathology;
import org.physiobench.ui.editing.ModelWatch;
import org.physiobench.ui.form.Change;
import org.physiobench.ui.form.Form;
import org.physiobench.ui.form.ScrolledColumn;

/** Red-flag screening: every item with its answer, and what is to be done where something is of concern. */
final class RedFlagSection {

	private final AssessmentWords words = new AssessmentWords(Locale.getDefault());
	private final Form<Assessment> form;
	private final Assessment assessment;
	private final List<RedFlagRow> rows = new ArrayList<>();

	RedFlagSection(Form<Assessment> form) {
		this.form = form;
		this.assessment = form.owner();
		Label summary = form.heading(""); //$NON-NLS-1$
		form.hint(Messages.RedFlagSection_keys);
		form.hint(Messages.RedFlagSection_source);
		for (RedFlagPathology pathology : RedFlagPathology.values()) {
			addPathology(pathology);
		}
		Runnable say = () -> summary.setText(summary(assessment));
		ModelWatch.feature(summary, assessment, Literals.ASSESSMENT__RED_FLAGS, say);
		say.run();
		ModelWatch.feature(form.body(), assessment, Literals.ASSESSMENT__RED_FLAGS,
				() -> ScrolledColumn.fit(form.body()));
		setReachable(rows.stream().filter(row -> !row.isAnswered()).findFirst().orElse(rows.getFirst()));
	}

	/** How far the screening has come, in a few words. */
	static String summary(Assessment of) {
		ScreeningSummary summary = ScreeningSummary.of(RedFlagScreening.items(), of.getRedFlags());
		String asked = NLS.bind(Messages.RedFlagSection_asked, summary.asked(), summary.items());
		String concern = Stream.of(
				summary.act() == 0 ? "" : NLS.bind(Messages.RedFlagSection_toAct, summary.act()), //$NON-NLS-1$
				summary.monitor() == 0 ? "" : NLS.bind(Messages.RedFlagSection_toMonitor, summary.monitor())) //$NON-NLS-1$
				.filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")); //$NON-NLS-1$
		return concern.isEmpty() ? asked : asked + " \u00b7 " + concern; //$NON-NLS-1$
	}

	/** The same as short as it fits beside the name of the section. */
	static String status(Assessment of) {
		ScreeningSummary summary = ScreeningSummary.of(RedFlagScreening.items(), of.getRedFlags());
		int concerns = summary.act() + summary.monitor();
		return concerns == 0 ? NLS.bind(Messages.RedFlagSection_asked, summary.asked(), summary.items())
				: NLS.bind(Messages.RedFlagSection_concerns,
						new Object[] { summary.asked(), summary.items(), concerns });
	}

	private void addPathology(RedFlagPathology pathology) {
		form.heading(words.of(pathology));
		Label action = form.hint(""); //$NON-NLS-1$
		Runnable warn = () -> {
			boolean ofConcern = assessment.getRedFlags().stream().filter(answer -> answer.getPathology() == pathology)
					.anyMatch(RedFlagSection::isOfConcern);
			((GridData) action.getLayoutData()).exclude = !ofConcern;
			action.setVisible(ofConcern);
		};
		action.setFont(form.look().strong());
		action.setForeground(form.look().danger());
		action.setText("\u25b2 " + words.action(pathology)); //$NON-NLS-1$
		ModelWatch.feature(action, assessment, Literals.ASSESSMENT__RED_FLAGS, warn);
		warn.run();
		RedFlagItem.Source source = null;
		for (RedFlagItem item : RedFlagScreening.items(pathology)) {
			if (item.source() != source) {
				source = item.source();
				form.label(source == RedFlagItem.Source.HISTORY ? Messages.RedFlagSection_history
						: Messages.RedFlagSection_examination);
			}
			addRow(item.key(), words.item(item.key()) + (item.confirmation() == Confirmation.BACKGROUND ? " *" : ""), //$NON-NLS-1$ //$NON-NLS-2$
					pathology);
		}
		assessment.getRedFlags().stream().filter(answer -> answer.getPathology() == pathology)
				.map(RedFlagAnswer::getItem).filter(key -> RedFlagScreening.item(key).isEmpty())
				.forEach(key -> addRow(key, key, pathology));
	}

	private void addRow(String key, String text, RedFlagPathology pathology) {
		rows.add(new RedFlagRow(form, key, text, new RedFlagRow.Listener() {
			@Override
			public void answered(RedFlagRow row, RedFlagConcern concern) {
				answer(key, pathology, concern);
				goOn(row, 1);
			}

			@Override
			public void moved(RedFlagRow row, int step) {
				goOn(row, step);
			}

			@Override
			public void entered(RedFlagRow row) {
				setReachable(row);
			}
		}));
		form.beside(from -> from.getRedFlags().stream().filter(answer -> answer.getItem().equals(key)).findFirst()
				.map(this::described).orElse(""), words.of(RedFlagConcern.NOT_ASKED)); //$NON-NLS-1$
		rows.getLast().addDetails();
	}

	private String described(RedFlagAnswer answer) {
		return Stream.of(words.of(answer.getConcern()), answer.getReason(), answer.getAction(), answer.getOutcome())
				.filter(part -> part != null && !part.isBlank()).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	private void answer(String key, RedFlagPathology pathology, RedFlagConcern concern) {
		String label = NLS.bind(Messages.RedFlagSection_answer, Change.inSentence(words.shortItem(key)));
		Optional<RedFlagAnswer> old = ScreeningSummary.answer(key, assessment.getRedFlags());
		if (concern == RedFlagConcern.NOT_ASKED) {
			old.ifPresent(answer -> form.session().remove(label, assessment, Literals.ASSESSMENT__RED_FLAGS, answer));
			return;
		}
		RedFlagAnswer given = ModelFactory.eINSTANCE.createRedFlagAnswer();
		given.setId(old.map(RedFlagAnswer::getId).orElseGet(() -> UUID.randomUUID().toString()));
		given.setItem(key);
		given.setPathology(pathology);
		given.setConcern(concern);
		given.setAnsweredOn(LocalDate.now());
		given.setClinician(assessment.getClinician());
		old.ifPresent(answer -> {
			given.setReason(answer.getReason());
			given.setAction(answer.getAction());
			given.setOutcome(answer.getOutcome());
		});
		old.ifPresentOrElse(
				answer -> form.session().replace(label, assessment, Literals.ASSESSMENT__RED_FLAGS, answer, given),
				() -> form.session().add(label, assessment, Literals.ASSESSMENT__RED_FLAGS, given));
	}

	private void goOn(RedFlagRow from, int step) {
		int next = rows.indexOf(from) + step;
		if (next >= 0 && next < rows.size()) {
			rows.get(next).setFocus();
		}
	}

	/** Lets the tabulator reach one item only, and every other field: the items are walked by arrows and answers. */
	private void setReachable(RedFlagRow row) {
		List<Control> others = rows.stream().filter(other -> other != row).map(RedFlagRow::control).toList();
		form.body().setTabList(Arrays.stream(form.body().getChildren()).filter(child -> !(child instanceof Label))
				.filter(child -> !others.contains(child)).toArray(Control[]::new));
	}

	static boolean isOfConcern(RedFlagAnswer answer) {
		return answer.getConcern() == RedFlagConcern.MONITOR || answer.getConcern() == RedFlagConcern.ACT;
	}
}
