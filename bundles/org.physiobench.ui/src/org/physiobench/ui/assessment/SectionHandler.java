package org.physiobench.ui.assessment;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Turns the sections of the page in front by as many as plugin.xml says. */
public final class SectionHandler extends AbstractHandler implements IExecutableExtension {

	private int step;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		step = Integer.parseInt(String.valueOf(data));
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Optional.<IEditorPart>ofNullable(HandlerUtil.getActiveEditor(event))
				.map(editor -> editor.getAdapter(Sections.class)).ifPresent(sections -> sections.turn(step));
		return null;
	}
}
