package org.physiobench.ui.today;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** The day that it is. It is not remembered at the end: the page opens by itself when no record does. */
final class TodayInput extends PlatformObject implements IEditorInput {

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return Messages.Today_name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return Messages.Today_name;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TodayInput;
	}

	@Override
	public int hashCode() {
		return TodayInput.class.hashCode();
	}
}
