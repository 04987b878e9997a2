package org.physiobench.ui.program;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something with the prescription that was worked on last in the record in front; the extension says what. */
public final class PrescriptionHandler extends AbstractHandler implements IExecutableExtension {

	private PrescriptionAction action = PrescriptionAction.DUPLICATE;

	/** The data after the class is the name of what is done. */
	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		action = PrescriptionAction.valueOf(String.valueOf(data));
	}

	@Override
	public Object execute(ExecutionEvent event) {
		ProgramActions program = Adapters.adapt(HandlerUtil.getActiveEditor(event), ProgramActions.class);
		if (program != null) {
			program.perform(action);
		}
		return null;
	}
}
