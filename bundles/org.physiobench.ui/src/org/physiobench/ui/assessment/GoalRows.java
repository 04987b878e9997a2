package org.physiobench.ui.assessment;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.physiobench.model.Goal;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.ui.form.Bindings;
import org.physiobench.ui.form.DateWords;
import org.physiobench.ui.form.RowKind;
import org.physiobench.ui.form.Starters;
import org.physiobench.ui.look.Look;

/** What she wants to be able to do, in her own words. */
final class GoalRows implements RowKind<Goal> {

	private final Look look;
	private final DateWords dates = new DateWords(Locale.getDefault());

	GoalRows(Look look) {
		this.look = look;
	}

	String words(Goal of) {
		String reached = of.getReachedOn() == null ? null
				: NLS.bind(Messages.Words_reached, dates.write(of.getReachedOn()));
		String rating = of.getRating() == null ? null : NLS.bind(Messages.Words_rating, of.getRating());
		return Stream.of(of.getWords(), rating, reached).filter(part -> part != null)
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	@Override
	public String name() {
		return Messages.Row_goal;
	}

	@Override
	public int columns() {
		return 5;
	}

	@Override
	public void cells(Composite row, Goal element, Bindings bindings) {
		bindings.words(Cells.over(columns(), new Cells(row, look).words("")), Messages.Cell_goal, element, //$NON-NLS-1$
				Literals.GOAL__WORDS);
	}

	@Override
	public void below(Composite row, Goal element, Bindings bindings) {
		Cells cells = new Cells(row, look);
		cells.unit(Messages.Cell_rating);
		bindings.number(cells.number(), Messages.Cell_goalRating, element, Literals.GOAL__RATING);
		cells.unit(Messages.Cell_ofTen);
		cells.before(Messages.Cell_target, 1);
		bindings.date(cells.date(), Messages.Cell_goalTarget, element, Literals.GOAL__TARGET_ON);
		cells.unit(""); //$NON-NLS-1$
		cells.before(Messages.Cell_reached, columns() - 1);
		bindings.date(cells.date(), Messages.Cell_goalReached, element, Literals.GOAL__REACHED_ON);
	}

	@Override
	public void starter(Composite list, Consumer<Goal> begin) {
		Starters.typed(list, Messages.Hint_newGoal, typed -> {
			Goal goal = ModelFactory.eINSTANCE.createGoal();
			goal.setId(UUID.randomUUID().toString());
			goal.setWords(typed);
			begin.accept(goal);
		});
	}
}
