import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** A file system of a few megabytes that can be filled up and made read-only. */
final class SmallDisk {

	private final Path folder;

	SmallDisk(Path folder) {
		this.folder = folder;
	}

	Path data() {
		return folder.resolve("data");
	}

	private Path filler() {
		return folder.resolve("filler");
	}

	/** Fills it up to the last byte. */
	void fill() throws IOException {
		try (var file = FileChannel.open(filler(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
			for (int size = 1 << 20; size > 0; size /= 2) {
				append(file, size);
			}
		}
	}

	private static void append(FileChannel file, int size) {
		try {
			while (true) {
				file.write(ByteBuffer.allocate(size));
			}
		} catch (IOException e) {
			// full for pieces of this size
		}
	}

	void makeRoom() throws IOException {
		Files.delete(filler());
	}

	void makeReadOnly() throws Exception {
		remount("ro");
	}

	void makeWritable() throws Exception {
		remount("rw");
	}

	private void remount(String how) throws Exception {
		var mount = new ProcessBuilder("mount", "-o", "remount," + how, folder.toString()).inheritIO().start();
		if (mount.waitFor() != 0) {
			throw new IOException("mount failed");
		}
	}

	/** Makes it an empty one again. */
	void empty() throws IOException {
		try (var files = Files.walk(folder)) {
			for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
				if (!file.equals(folder)) {
					Files.delete(file);
				}
			}
		}
	}
}
