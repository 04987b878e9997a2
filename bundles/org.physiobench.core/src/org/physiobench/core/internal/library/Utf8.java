package org.physiobench.core.internal.library;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The only encoding that is read; an older one would turn umlauts into something else without notice. */
final class Utf8 {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private Utf8() {
	}

	/** The text of a file, without the mark that some editors put in front. */
	static String textOf(byte[] content) throws UnusableText {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		CharBuffer text = CharBuffer.allocate(content.length);
		CoderResult result = decoder.decode(ByteBuffer.wrap(content), text, true);
		text.flip();
		if (result.isError()) {
			String before = text.toString();
			throw new UnusableText((int) before.chars().filter(each -> each == '\n').count() + 1,
					before.length() - before.lastIndexOf('\n'),
					"this is not UTF-8; save the file with the encoding UTF-8, or ask for it once more if it is cut off");
		}
		return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.subSequence(1, text.length()).toString()
				: text.toString();
	}
}
