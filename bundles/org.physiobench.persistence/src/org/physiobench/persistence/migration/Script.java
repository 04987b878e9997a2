package org.physiobench.persistence.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One step from an empty database to the tables of today.
 *
 * @param number its place in the order, from 1
 * @param name   what it is about
 * @param text   its statements
 */
public record Script(int number, String name, String text) {

	private static final Pattern FILE_NAME = Pattern.compile("V(\\d{3})__(\\w+)\\.sql");

	/** The script in this bundle with that file name, for example {@code V001__records.sql}. */
	static Script inBundle(String fileName) {
		var parts = FILE_NAME.matcher(fileName);
		if (!parts.matches()) {
			throw new IllegalArgumentException("Not the name of a migration script: " + fileName);
		}
		try (var content = Script.class.getResourceAsStream("/migrations/" + fileName)) {
			if (content == null) {
				throw new IllegalStateException("The script is missing in the bundle: " + fileName);
			}
			var text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
			return new Script(Integer.parseInt(parts.group(1)), parts.group(2), text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** SHA-256 of the text in hexadecimal, the same whichever way the lines end. */
	String checksum() {
		try {
			var bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java runtime has SHA-256", e);
		}
	}

	/** The statements in order, without comments and closing semicolons. */
	List<String> statements() {
		var code = text.replaceAll("(?m)^\\s*--.*$", "");
		return Arrays.stream(code.split(";\\s*(\\R|$)")).map(String::strip).filter(part -> !part.isEmpty()).toList();
	}
}
