package org.physiobench.persistence.postgresql;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The cable between a workstation and a server. Cut, it swallows every byte, and neither end is told. */
final class Cable implements AutoCloseable {

	private final ServerSocket entry;
	private final int port;
	private final List<Socket> sockets = new CopyOnWriteArrayList<>();
	private volatile boolean cut;

	/** A cable to a port of this machine. */
	Cable(int port) throws IOException {
		this.port = port;
		this.entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::accept);
	}

	/** The end at the workstation. */
	String end() {
		return "localhost:" + entry.getLocalPort();
	}

	void cut() {
		cut = true;
	}

	/** Connections that lost bytes meanwhile are of no use any more. */
	void mend() {
		cut = false;
		unplug();
	}

	private void unplug() {
		for (var socket : sockets) {
			close(socket);
		}
		sockets.clear();
	}

	private void accept() {
		try {
			while (!entry.isClosed()) {
				var workstation = entry.accept();
				sockets.add(workstation);
				if (!cut) {
					connect(workstation);
				}
			}
		} catch (IOException e) {
			unplug();
		}
	}

	private void connect(Socket workstation) {
		try {
			var server = new Socket(InetAddress.getLoopbackAddress(), port);
			sockets.add(server);
			Thread.ofVirtual().start(() -> carry(workstation, server));
			Thread.ofVirtual().start(() -> carry(server, workstation));
		} catch (IOException e) {
			// there is no server at the other end
			close(workstation);
		}
	}

	private void carry(Socket from, Socket to) {
		try {
			var bytes = new byte[8192];
			for (int length = from.getInputStream().read(bytes); length >= 0; length = from.getInputStream().read(bytes)) {
				if (!cut) {
					to.getOutputStream().write(bytes, 0, length);
				}
			}
			close(to);
		} catch (IOException e) {
			close(from);
			close(to);
		}
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		} catch (IOException e) {
			throw new AssertionError("A socket did not close", e);
		}
	}

	@Override
	public void close() throws IOException {
		entry.close();
		unplug();
	}
}
