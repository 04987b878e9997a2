package org.physiobench.ui.program;

import java.nio.charset.StandardCharsets;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** Prescriptions on the clipboard as the platform keeps them: text in UTF-8 under a name of its own. */
final class PrescriptionTransfer extends ByteArrayTransfer {

	/** The platform compares transfers by identity. */
	static final PrescriptionTransfer INSTANCE = new PrescriptionTransfer();

	private static final String NAME = "physiobench-prescriptions"; //$NON-NLS-1$
	private static final int ID = registerType(NAME);

	private PrescriptionTransfer() {
	}

	@Override
	protected int[] getTypeIds() {
		return new int[] { ID };
	}

	@Override
	protected String[] getTypeNames() {
		return new String[] { NAME };
	}

	@Override
	protected void javaToNative(Object object, TransferData data) {
		if (object instanceof String text) {
			super.javaToNative(text.getBytes(StandardCharsets.UTF_8), data);
		}
	}

	@Override
	protected Object nativeToJava(TransferData data) {
		return super.nativeToJava(data) instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : null;
	}
}
