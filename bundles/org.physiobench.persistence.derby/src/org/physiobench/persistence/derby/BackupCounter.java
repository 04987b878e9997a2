package org.physiobench.persistence.derby;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.physiobench.core.upkeep.BackupFolder;
import org.physiobench.core.upkeep.BackupInfo;
import org.physiobench.core.upkeep.BackupOccasion;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;

/**
 * Where one program of the user orders a backup from another that has the database open: a socket in the data folder that
 * only she can use. The order is one line, {@code BY_HAND /folder}; the answers are lines {@code at 420} (of 1000), and at
 * last {@code made /folder/backup-…} or {@code failed} with a sentence. Whoever hangs up cancels.
 */
final class BackupCounter {

	static final int STEPS = 1000;

	private static final String AT = "at";
	private static final String MADE = "made";
	private static final String FAILED = "failed";

	/** Makes the backup that was ordered. */
	@FunctionalInterface
	interface Maker {
		BackupInfo make(Path folder, BackupOccasion occasion, IProgressMonitor monitor);
	}

	private final Path socket;
	private final BiConsumer<String, Throwable> log;

	/** Touches no disk. */
	BackupCounter(Path socket, BiConsumer<String, Throwable> log) {
		this.socket = socket;
		this.log = log;
	}

	/** Takes orders until the subscription is closed. Where that is not possible, the log says so. */
	Subscription serve(Maker maker) {
		try {
			Files.deleteIfExists(socket);
			var counter = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
			try {
				counter.bind(UnixDomainSocketAddress.of(socket));
				if (socket.getFileSystem().supportedFileAttributeViews().contains("posix")) {
					Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
				}
			} catch (IOException | RuntimeException e) {
				counter.close();
				throw e;
			}
			Thread.ofPlatform().daemon().name("backup counter").start(() -> takeOrders(counter, maker));
			return () -> close(counter);
		} catch (IOException | RuntimeException e) {
			log.accept("The command \"backup\" will not work while this window is open", e);
			return () -> {
			};
		}
	}

	private void close(ServerSocketChannel counter) {
		try {
			counter.close();
			Files.deleteIfExists(socket);
		} catch (IOException e) {
			log.accept("This socket was left behind: " + socket, e);
		}
	}

	private void takeOrders(ServerSocketChannel counter, Maker maker) {
		while (counter.isOpen()) {
			try (var customer = counter.accept();
					var orders = new BufferedReader(Channels.newReader(customer, StandardCharsets.UTF_8));
					var answers = Channels.newWriter(customer, StandardCharsets.UTF_8)) {
				serve(orders.readLine(), answers, maker);
			} catch (IOException e) {
				if (counter.isOpen()) {
					log.accept("Somebody hung up who had ordered a backup", e);
				}
			}
		}
	}

	private void serve(String order, Writer answers, Maker maker) throws IOException {
		String[] words = order == null ? new String[0] : order.split(" ", 2);
		if (words.length != 2) {
			return;
		}
		var told = new ToldProgress(answers);
		String answer;
		try {
			answer = MADE + ' ' + maker.make(Path.of(words[1]), BackupOccasion.valueOf(words[0]), told).folder();
		} catch (OperationCanceledException e) {
			return;
		} catch (RuntimeException e) {
			log.accept("A backup that was ordered by a command was not made", e);
			answer = FAILED + ' ' + (e instanceof ExplainedException ? e.getMessage()
					: "The program that has the database open could not make the backup; its log says why.");
		}
		answers.write(answer + '\n');
		answers.flush();
	}

	/**
	 * Orders a backup from the program that has the database open.
	 *
	 * @throws ExplainedException         when it does not take orders, or could not make the backup
	 * @throws OperationCanceledException when it was cancelled; the other program removes what it began
	 */
	BackupInfo order(Path folder, BackupOccasion occasion, IProgressMonitor monitor) {
		try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
				var orders = Channels.newWriter(channel, StandardCharsets.UTF_8);
				var answers = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8))) {
			orders.write(occasion + " " + folder.toAbsolutePath() + '\n');
			orders.flush();
			return BackupFolder.open(await(answers, SubMonitor.convert(monitor, STEPS))).info();
		} catch (IOException | IllegalArgumentException e) {
			throw new ExplainedException("The database is open in another Physiobench, which could not be asked for the backup."
					+ " Nothing was changed. Use File > Back Up... in its window, or close it and try again.", e);
		}
	}

	private static Path await(BufferedReader answers, SubMonitor progress) throws IOException {
		int done = 0;
		for (var answer = answers.readLine(); answer != null; answer = answers.readLine()) {
			var words = answer.split(" ", 2);
			switch (words[0]) {
			case AT -> {
				int now = Integer.parseInt(words[1]);
				progress.split(now - done);
				done = now;
			}
			case FAILED -> throw new ExplainedException(words[1]);
			case MADE -> {
				return Path.of(words[1]);
			}
			default -> throw new IOException("Not understood: " + answer);
			}
		}
		throw new IOException("The other program hung up");
	}

	/** The progress line that goes to the customer. */
	static String progressLine(int permille) {
		return AT + ' ' + permille + '\n';
	}
}
