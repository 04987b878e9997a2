package org.physiobench.persistence.audit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Who does something.
 *
 * @param user        account of the operating system
 * @param workstation name of the machine
 */
public record Actor(String user, String workstation) {

	private static final int LONGEST = 256;
	private static final String UNKNOWN = "unknown";

	public Actor {
		user = shortened(user);
		workstation = shortened(workstation);
	}

	/** The user who runs this program on this machine. */
	public static Actor ofThisProgram() {
		return new Actor(System.getProperty("user.name"), machine());
	}

	/** The environment knows it at once where it does; asking the network may take seconds. */
	private static String machine() {
		return Stream.of("COMPUTERNAME", "HOSTNAME").map(System::getenv).filter(Objects::nonNull).findFirst()
				.orElseGet(Actor::nameInNetwork);
	}

	private static String nameInNetwork() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException e) {
			// a machine without a name is known by its user alone
			return UNKNOWN;
		}
	}

	private static String shortened(String name) {
		String known = name == null || name.isBlank() ? UNKNOWN : name;
		return known.substring(0, Math.min(known.length(), LONGEST));
	}
}
