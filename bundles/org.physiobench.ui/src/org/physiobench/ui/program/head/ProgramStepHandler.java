package org.physiobench.ui.program.head;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes a step with the program in front; the extension says which. */
public final class ProgramStepHandler extends AbstractHandler implements IExecutableExtension {

	private enum Step {
		ADD_PHASE, ISSUE, REVISE
	}

	private Step step = Step.ADD_PHASE;

	/** The data after the class is the name of the step. */
	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		step = Step.valueOf(String.valueOf(data));
	}

	@Override
	public Object execute(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		ProgramSteps program = Adapters.adapt(editor, ProgramSteps.class);
		if (program != null) {
			// a field hands over what was typed when it is left
			editor.setFocus();
			take(program);
		}
		return null;
	}

	private void take(ProgramSteps program) {
		switch (step) {
		case ADD_PHASE -> program.addPhase();
		case ISSUE -> program.issue();
		case REVISE -> program.revise();
		}
	}
}
