package org.physiobench.core.upkeep;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.physiobench.core.workstation.ExplainedException;

/**
 * The folder of a backup, whichever database it is from: the files of an adapter, {@code backup.properties}, which tells
 * what they are, and {@code SHA256SUMS} with the checksum of every file. What the list of checksums does not name is no
 * part of the backup.
 */
public final class BackupFolder {

	/** What the names of folders begin with in which a backup is being made. */
	static final String UNFINISHED = ".unfinished-";

	private static final String DESCRIPTION = "backup.properties";
	private static final String FORMAT = "1";
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);

	/** Writes the files of an adapter. */
	@FunctionalInterface
	public interface Content {

		/**
		 * @param draft an empty folder that nobody but the user can read
		 */
		void writeTo(Path draft) throws IOException;
	}

	private final BackupInfo info;
	private final Map<String, String> checksums;

	private BackupFolder(BackupInfo info, Map<String, String> checksums) {
		this.info = info;
		this.checksums = checksums;
	}

	/**
	 * Makes a backup in a new folder, which gets its name when it is complete and on the disk. What a backup left there that
	 * was interrupted more than a day ago is removed.
	 *
	 * @param planned what the backup is; its folder is the one in which the new folder is made
	 * @throws ExplainedException when it could not be made; then no part of it stays
	 */
	public static BackupInfo create(BackupInfo planned, Content content, IProgressMonitor monitor) {
		Path parent = planned.folder().toAbsolutePath();
		try {
			Files.createDirectories(parent);
			new AbandonedDrafts(parent).remove(planned.madeAt());
			Path draft = Files.createTempDirectory(parent, UNFINISHED);
			try {
				content.writeTo(draft);
				Files.writeString(draft.resolve(DESCRIPTION), description(planned), StandardCharsets.UTF_8);
				Map<String, String> sums = Checksums.of(draft, monitor);
				Files.writeString(draft.resolve(Checksums.FILE), Checksums.text(sums), StandardCharsets.UTF_8);
				FolderTree.force(draft);
				return open(moveIntoPlace(draft, parent, planned)).info();
			} finally {
				FolderTree.delete(draft);
			}
		} catch (IOException e) {
			throw new ExplainedException("No backup was made in %s; no part of it was left, and the records are unchanged."
					.formatted(parent) + " Look for a full disk or missing permissions, or choose another folder.", e);
		}
	}

	private static Path moveIntoPlace(Path draft, Path parent, BackupInfo planned) throws IOException {
		String name = planned.occasion().word() + '-' + TIME.format(planned.madeAt().atZone(ZoneId.systemDefault()));
		Path place = parent.resolve(name);
		for (int i = 2; Files.exists(place); i++) {
			place = parent.resolve(name + '-' + i);
		}
		return Files.move(draft, place);
	}

	private static String description(BackupInfo info) {
		return Stream.of("format=" + FORMAT, "occasion=" + info.occasion(), "made=" + info.madeAt(),
				"engine=" + info.engine(), "database=" + info.databaseId(), "step=" + info.schemaStep())
				.map(line -> line + '\n').reduce("", String::concat);
	}

	/** The complete backups in a folder, the newest first. */
	public static List<BackupInfo> list(Path parent) {
		if (!Files.isDirectory(parent)) {
			return List.of();
		}
		List<BackupInfo> found = new ArrayList<>();
		try (Stream<Path> folders = Files.list(parent)) {
			for (Path folder : folders.filter(child -> Files.exists(child.resolve(Checksums.FILE))).toList()) {
				read(folder).ifPresent(backup -> found.add(backup.info()));
			}
		} catch (IOException e) {
			throw new ExplainedException("The folder with the backups cannot be read: %s. Make it readable for your account."
					.formatted(parent), e);
		}
		found.sort(Comparator.comparing(BackupInfo::madeAt).reversed());
		return found;
	}

	/**
	 * A backup that was made before. Only what it says of itself is read.
	 *
	 * @throws ExplainedException when it is none
	 */
	public static BackupFolder open(Path folder) {
		return read(folder.toAbsolutePath()).orElseThrow(() -> new ExplainedException(
				"%s is no complete backup, so nothing was changed. Choose the folder of a backup: it holds the files %s and %s."
						.formatted(folder, DESCRIPTION, Checksums.FILE)));
	}

	/** Empty when what is there is no backup or one of another format. */
	private static Optional<BackupFolder> read(Path folder) {
		Properties text = new Properties();
		try (Reader reader = Files.newBufferedReader(folder.resolve(DESCRIPTION))) {
			text.load(reader);
			if (!FORMAT.equals(text.getProperty("format"))) {
				return Optional.empty();
			}
			BackupInfo info = new BackupInfo(folder, BackupOccasion.valueOf(text.getProperty("occasion", "")),
					Instant.parse(text.getProperty("made", "")), text.getProperty("engine", ""),
					text.getProperty("database", ""), Integer.parseInt(text.getProperty("step", "")),
					FolderTree.bytes(folder));
			return Optional.of(new BackupFolder(info, Checksums.read(folder.resolve(Checksums.FILE))));
		} catch (IOException | RuntimeException damaged) {
			return Optional.empty();
		}
	}

	/** What the backup says of itself. */
	public BackupInfo info() {
		return info;
	}

	/**
	 * Compares every file with its checksum.
	 *
	 * @throws ExplainedException when one is missing or damaged
	 * @throws IOException        when one cannot be read
	 */
	public void verify(IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, checksums.size());
		for (Map.Entry<String, String> file : checksums.entrySet()) {
			Path source = info.folder().resolve(file.getKey());
			if (!Files.isRegularFile(source) || !file.getValue()
					.equals(Checksums.copy(source, OutputStream.nullOutputStream(), progress.split(1)))) {
				throw damaged(source);
			}
		}
	}

	/**
	 * Copies the files of the adapter, each compared with its checksum, and returns when they are on the disk.
	 *
	 * @param target an existing empty folder
	 * @throws ExplainedException when one is missing or damaged
	 * @throws IOException        when the copy cannot be written
	 */
	public void copyTo(Path target, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, checksums.size());
		for (Map.Entry<String, String> file : checksums.entrySet()) {
			Path source = info.folder().resolve(file.getKey());
			if (!Files.isRegularFile(source)) {
				throw damaged(source);
			}
			Path copy = target.resolve(file.getKey());
			Files.createDirectories(Objects.requireNonNull(copy.getParent()));
			String checksum;
			try (OutputStream content = Files.newOutputStream(copy)) {
				checksum = Checksums.copy(source, content, progress.split(1));
			}
			if (!checksum.equals(file.getValue())) {
				throw damaged(source);
			}
		}
		Files.delete(target.resolve(DESCRIPTION));
		FolderTree.force(target);
	}

	private ExplainedException damaged(Path file) {
		return new ExplainedException("The backup is damaged, so nothing was changed: %s is missing or not as it was written."
				.formatted(file) + " Choose another backup.");
	}
}
