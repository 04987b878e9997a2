package org.physiobench.ui.pictures;

import java.nio.file.Path;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Walks through the product as soon as it is up, takes its pictures, and ends it. */
public final class PicturesAtStart implements IStartup {

	@Override
	public void earlyStartup() {
		new Thread(PicturesAtStart::walk, "pictures").start();
	}

	private static void walk() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		try {
			new Walk(workbench, new Camera(workbench.getDisplay(), Path.of(System.getenv("PICTURES")))).takeAll();
		} catch (RuntimeException | Error e) {
			// ends the product at once, with what is on the screen, and tells the script
			e.printStackTrace();
			Runtime.getRuntime().halt(1);
		}
		Runtime.getRuntime().halt(0);
	}
}
