package org.physiobench.ui.program;

import java.util.List;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.Phase;
import org.physiobench.model.Program;
import org.physiobench.ui.editing.PendingTyping;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.program.parts.Notes;

/** What a phase is called, how long it takes, what it is for and when to go on; and what can be done with it. */
final class PhaseHead {

	private final ProgramContext context;
	private final Look look;
	private final RecordSession session;
	private final Phase phase;
	private final Composite head;
	private final DataBindingContext bindings = new DataBindingContext();

	PhaseHead(Composite column, ProgramContext context, Phase phase) {
		this.context = context;
		this.look = context.look();
		this.session = context.session();
		this.phase = phase;
		head = look.on(look.ground(), new Composite(column, SWT.NONE));
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		head.setLayout(layout);
		createName();
		if (context.editable()) {
			createMore();
		}
		createNotes();
		head.addDisposeListener(event -> bindings.dispose());
	}

	Control control() {
		return head;
	}

	private void createName() {
		Text name = look.on(look.ground(), new Text(head, context.editable() ? SWT.NONE : SWT.READ_ONLY));
		name.setFont(look.strong());
		name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, context.editable() ? 1 : 2, 1));
		AccessibleName.set(name, Messages.PhaseColumn_name);
		var named = new UpdateValueStrategy<String, String>().setAfterGetValidator(
				typed -> typed.isBlank() ? ValidationStatus.error(Messages.PhaseColumn_name) : ValidationStatus.ok());
		Binding binding = bindings.bindValue(
				WidgetProperties.text(new int[] { SWT.FocusOut, SWT.DefaultSelection }).observe(name),
				session.<String>observe(Messages.PhaseColumn_rename, phase, Literals.PHASE__NAME), named, null);
		PendingTyping.handsOver(name, binding::updateTargetToModel);
		// a phase without a name keeps the one that it had
		name.addListener(SWT.FocusOut, event -> bindings.updateTargets());
	}

	private void createNotes() {
		Notes notes = new Notes(head, look, context.editable(), context.resized());
		notes.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		notes.add(Messages.PhaseHead_weeks, Messages.PhaseHead_addWeeks, Messages.PhaseHead_weeksOf,
				new WeeksInWords(session.observe(Messages.PhaseHead_changeWeeks, phase, Literals.PHASE__WEEKS)));
		notes.add(Messages.PhaseHead_goal, Messages.PhaseHead_addGoal, Messages.PhaseHead_goalOf,
				session.observe(Messages.PhaseHead_changeGoal, phase, Literals.PHASE__GOAL));
		notes.add(Messages.PhaseHead_until, Messages.PhaseHead_addUntil, Messages.PhaseHead_untilOf,
				session.observe(Messages.PhaseHead_changeUntil, phase, Literals.PHASE__PROGRESS_WHEN));
	}

	private void createMore() {
		ToolBar bar = look.on(look.ground(), new ToolBar(head, SWT.FLAT));
		ToolItem more = new ToolItem(bar, SWT.PUSH);
		more.setImage(look.icon("dots")); //$NON-NLS-1$
		more.setToolTipText(NLS.bind(Messages.PhaseHead_more, phase.getName()));
		more.addListener(SWT.Selection, event -> {
			Menu menu = menu(bar);
			menu.setLocation(bar.toDisplay(0, bar.getSize().y));
			menu.setVisible(true);
			menu.addListener(SWT.Hide, hidden -> bar.getDisplay().asyncExec(menu::dispose));
		});
	}

	private Menu menu(Control owner) {
		Program program = (Program) phase.eContainer();
		List<Phase> all = program.getPhases();
		int at = all.indexOf(phase);
		Menu menu = new Menu(owner);
		add(menu, Messages.PhaseHead_earlier, at > 0, () -> move(program, at - 1));
		add(menu, Messages.PhaseHead_later, at < all.size() - 1, () -> move(program, at + 1));
		add(menu, Messages.PhaseHead_paste, true, () -> context.actions().pasteInto(phase));
		new MenuItem(menu, SWT.SEPARATOR);
		add(menu, Messages.PhaseHead_remove, all.size() > 1,
				() -> session.remove(NLS.bind(Messages.PhaseHead_removeLabel, phase.getName()), program,
						Literals.PROGRAM__PHASES, phase));
		return menu;
	}

	private void move(Program program, int to) {
		session.move(NLS.bind(Messages.PhaseHead_moveLabel, phase.getName()), program, Literals.PROGRAM__PHASES, phase, to);
	}

	private static void add(Menu menu, String words, boolean possible, Runnable act) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(words);
		item.setEnabled(possible);
		item.addListener(SWT.Selection, event -> act.run());
	}
}
