package org.physiobench.core.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** The files of a folder with their checksums, as a file that {@code sha256sum --check} understands. */
final class Checksums {

	/** The name of the file. */
	static final String FILE = "SHA256SUMS";

	private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");
	private static final int BUFFER = 1 << 16;

	private Checksums() {
	}

	/** The checksums of all files below a folder by their paths in it, with slashes. */
	static Map<String, String> of(Path folder, IProgressMonitor monitor) throws IOException {
		Map<String, String> sums = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				sums.put(folder.relativize(file).toString().replace('\\', '/'),
						copy(file, OutputStream.nullOutputStream(), monitor));
			}
		}
		return sums;
	}

	/** The content of the file. */
	static String text(Map<String, String> sums) {
		return sums.entrySet().stream().map(file -> file.getValue() + "  " + file.getKey() + "\n")
				.collect(Collectors.joining());
	}

	/**
	 * Reads the file again.
	 *
	 * @throws IOException when it is damaged, or names a file outside its folder
	 */
	static Map<String, String> read(Path file) throws IOException {
		Map<String, String> sums = new TreeMap<>();
		for (String line : Files.readAllLines(file)) {
			Matcher parts = LINE.matcher(line);
			if (!parts.matches() || isOutside(parts.group(2))) {
				throw new IOException("Not a line with a checksum: " + line);
			}
			sums.put(parts.group(2), parts.group(1));
		}
		return sums;
	}

	private static boolean isOutside(String name) {
		Path path = Path.of(name);
		return path.isAbsolute() || path.getRoot() != null || !path.equals(path.normalize()) || path.startsWith("..");
	}

	/** Copies a file and answers its checksum. */
	static String copy(Path file, OutputStream target, IProgressMonitor monitor) throws IOException {
		MessageDigest digest = sha256();
		byte[] buffer = new byte[BUFFER];
		try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
			for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
				target.write(buffer, 0, read);
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java runtime has SHA-256", e);
		}
	}
}
