package org.physiobench.ui.record;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Brings the page of the record in front to the front that plugin.xml names, and goes there from wherever the focus is. */
public final class PageHandler extends AbstractHandler implements IExecutableExtension {

	private PageKind kind = PageKind.OVERVIEW;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		kind = PageKind.valueOf(String.valueOf(data));
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof RecordEditor record) {
			record.getSite().getPage().activate(record);
			record.show(kind);
		}
		return null;
	}
}
