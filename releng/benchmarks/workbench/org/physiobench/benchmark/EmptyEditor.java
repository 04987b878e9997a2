package org.physiobench.benchmark;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.part.EditorPart;

/** An editor with nothing in it: what the platform itself takes to open one. */
public final class EmptyEditor extends EditorPart {

	static final String ID = "org.physiobench.benchmark.editor";
	private static final String NUMBER = "number";

	private Canvas canvas;

	/** Numbered, so that each opens an editor of its own. */
	record Input(int number) implements IEditorInput {

		@Override
		public boolean exists() {
			return false;
		}

		@Override
		public ImageDescriptor getImageDescriptor() {
			return ImageDescriptor.getMissingImageDescriptor();
		}

		@Override
		public String getName() {
			return "Nothing " + number;
		}

		@Override
		public IPersistableElement getPersistable() {
			return null;
		}

		@Override
		public String getToolTipText() {
			return getName();
		}

		@Override
		public <T> T getAdapter(Class<T> adapter) {
			return null;
		}
	}

	/** Whether a control is the area of the editor with a number. */
	static boolean isArea(Control control, int number) {
		return Integer.valueOf(number).equals(control.getData(NUMBER));
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		canvas = new Canvas(parent, SWT.NONE);
		canvas.setData(NUMBER, ((Input) getEditorInput()).number());
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException("There is nothing to save");
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("There is nothing to save");
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
