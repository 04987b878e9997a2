package org.physiobench.persistence.derby;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Files and folders that nobody but their owner can read, on file systems with permissions of either kind. */
final class OwnerOnly {

	private OwnerOnly() {
	}

	/** Creates a folder and those above it that are missing; an existing folder is left as it is. */
	static void createFolders(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			return;
		}
		var existing = folder.getParent();
		while (existing != null && !Files.isDirectory(existing)) {
			existing = existing.getParent();
		}
		Files.createDirectories(folder, permissions(folder, "rwx------"));
		restrictAcl(folder);
		for (var each = folder; each != null && !each.equals(existing); each = each.getParent()) {
			forceName(each);
		}
	}

	/** A folder that this user may not list is left to the system. */
	private static void forceName(Path made) throws IOException {
		if (made.getParent() != null && Files.isReadable(made.getParent())) {
			forceFolder(made.getParent());
		}
	}

	/**
	 * Writes a new file that survives a power cut once this returns; fails if the file exists. It appears whole or not at
	 * all: a full disk or a killed program leaves at most a draft beside it, which the next attempt writes over.
	 */
	static void writeNew(Path file, String text) throws IOException {
		if (Files.exists(file)) {
			throw new FileAlreadyExistsException(file.toString());
		}
		var draft = file.resolveSibling(file.getFileName() + ".part");
		Files.deleteIfExists(draft);
		var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		try (var channel = FileChannel.open(draft, options, permissions(draft, "rw-------"))) {
			restrictAcl(draft);
			var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
		Files.move(draft, file);
		forceFolder(file.getParent());
	}

	/** Writes zeros over all that a file holds. */
	static void overwrite(Path file) throws IOException {
		try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			var zeros = ByteBuffer.allocate((int) channel.size());
			while (zeros.hasRemaining()) {
				channel.write(zeros);
			}
			channel.force(true);
		}
	}

	/** Makes sure that a folder's list of files is on the disk, where the system has such a thing. */
	static void forceFolder(Path folder) throws IOException {
		if (isPosix(folder)) {
			try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}

	private static FileAttribute<?>[] permissions(Path path, String posix) {
		return isPosix(path)
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(posix)) }
				: new FileAttribute<?>[0];
	}

	private static boolean isPosix(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	private static void restrictAcl(Path path) throws IOException {
		var view = Files.getFileAttributeView(path, AclFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
		if (view != null && !isPosix(path)) {
			view.setAcl(List.of(AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(view.getOwner())
					.setPermissions(EnumSet.allOf(AclEntryPermission.class)).build()));
		}
	}
}
