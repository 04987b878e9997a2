package org.physiobench.ui.record;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Takes back, or does again, the latest change to what is edited in front; the menu says which change that is. */
public abstract class UndoRedoHandler extends AbstractHandler implements IElementUpdater {

	private static final String UNDO = "org.eclipse.ui.edit.undo"; //$NON-NLS-1$
	private static final String REDO = "org.eclipse.ui.edit.redo"; //$NON-NLS-1$

	/** Takes back the latest change. */
	public static final class Undo extends UndoRedoHandler {

		@Override
		Optional<Command> next(BasicCommandStack changes) {
			return changes.canUndo() ? Optional.of(changes.getUndoCommand()) : Optional.empty();
		}

		@Override
		void perform(BasicCommandStack changes) {
			changes.undo();
		}

		@Override
		String label() {
			return Messages.Undo_label;
		}

		@Override
		String labelOf(String change) {
			return NLS.bind(Messages.Undo_change, change);
		}
	}

	/** Does again what was taken back last. */
	public static final class Redo extends UndoRedoHandler {

		@Override
		Optional<Command> next(BasicCommandStack changes) {
			return changes.canRedo() ? Optional.of(changes.getRedoCommand()) : Optional.empty();
		}

		@Override
		void perform(BasicCommandStack changes) {
			changes.redo();
		}

		@Override
		String label() {
			return Messages.Redo_label;
		}

		@Override
		String labelOf(String change) {
			return NLS.bind(Messages.Redo_change, change);
		}
	}

	abstract Optional<Command> next(BasicCommandStack changes);

	abstract void perform(BasicCommandStack changes);

	abstract String label();

	abstract String labelOf(String change);

	/** Lets menus and tool bars show what would be undone and redone now. */
	public static void refresh(IWorkbenchSite site) {
		ICommandService commands = site.getService(ICommandService.class);
		commands.refreshElements(UNDO, null);
		commands.refreshElements(REDO, null);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		changesInFront().filter(changes -> next(changes).isPresent()).ifPresent(this::perform);
		return null;
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(changesInFront().flatMap(this::next).isPresent());
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		Optional<Command> next = changesInFront().flatMap(this::next);
		setBaseEnabled(next.isPresent());
		element.setText(next.map(change -> labelOf(change.getLabel())).orElseGet(this::label));
		element.setTooltip(next.map(change -> labelOf(change.getLabel())).orElseGet(this::label));
	}

	private static Optional<BasicCommandStack> changesInFront() {
		return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
				.map(IWorkbenchWindow::getActivePage).map(IWorkbenchPage::getActiveEditor)
				.map(editor -> editor.getAdapter(BasicCommandStack.class));
	}
}
