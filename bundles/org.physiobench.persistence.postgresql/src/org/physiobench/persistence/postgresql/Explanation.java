package org.physiobench.persistence.postgresql;

import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.net.ssl.SSLException;

import org.physiobench.core.database.SharedDatabase;
import org.physiobench.core.workstation.ExplainedException;

/** Says in words why there is no connection. The words hold whether something was to be read or saved. */
final class Explanation {

	private static final String KEPT = " Nothing was changed, and what you have open stays open with all you entered. ";

	/** By the states that the server gives; %1$s is the database, %2$s the user. */
	private static final Map<String, String> REASONS = Map.of(
			"28P01", "The shared database %1$s refuses %2$s: the password is wrong or missing." + KEPT
					+ "Enter the right one in the preferences.",
			"28000", "The shared database %1$s refuses %2$s from this workstation." + KEPT
					+ "Check the name of the user, or ask whoever runs the server to let this workstation in.",
			"3D000", "There is no database %1$s." + KEPT + "Check its name, or ask whoever runs the server to create it.",
			"42501", "The shared database %1$s does not let %2$s in: a permission is missing." + KEPT
					+ "Ask whoever runs the server for it.",
			"53300", "The shared database %1$s has no connection left for this workstation." + KEPT
					+ "Try again in a moment; if that does not help, ask whoever runs the server for more connections.",
			"22023", "The address of the shared database %1$s has a parameter that makes no sense." + KEPT
					+ "Correct it in the preferences or on the command line.",
			"57P03", "The shared database %1$s is starting or stopping." + KEPT + "Try again in a moment.");

	private static final String UNKNOWN_HOST = "The server of the shared database %1$s is not known in this network." + KEPT
			+ "Check the name of the server and the network, then try again.";

	private static final String NOT_ENCRYPTED = "No encrypted connection to the shared database %1$s could be made." + KEPT
			+ "Check the certificate and the encryption in the preferences, or ask whoever runs the server.";

	private static final String BUSY = "This workstation is using all its connections to the shared database %1$s." + KEPT
			+ "Wait until the work in progress is done, then try again.";

	private static final String AWAY = "The shared database %1$s cannot be reached." + KEPT
			+ "Check the network, and whether the server is running, then try again.";

	/** The driver gives it when the server wants a password and there is none. */
	private static final String REJECTED = "08004";

	private Explanation() {
	}

	/** The explanation of a failure to connect. */
	static ExplainedException of(SharedDatabase database, SQLException failure) {
		var chain = chain(failure);
		var user = database.user().map(name -> "the user “" + name + '”').orElse("this user");
		return new ExplainedException(reason(chain).formatted(database.place(), user), failure);
	}

	private static String reason(List<Throwable> chain) {
		var byState = chain.stream().flatMap(cause -> state(cause).stream()).map(REASONS::get)
				.filter(reason -> reason != null).findFirst();
		if (byState.isPresent()) {
			return byState.get();
		}
		if (holds(chain, UnknownHostException.class)) {
			return UNKNOWN_HOST;
		}
		if (holds(chain, SSLException.class) || holds(chain, GeneralSecurityException.class)
				|| chain.stream().anyMatch(Explanation::isAboutEncryption)) {
			return NOT_ENCRYPTED;
		}
		if (chain.stream().anyMatch(cause -> state(cause).filter(REJECTED::equals).isPresent())) {
			return REASONS.get("28P01");
		}
		return chain.stream().noneMatch(cause -> state(cause).isPresent()) ? BUSY : AWAY;
	}

	/** A server without encryption and a certificate file that is not there have no state of their own. */
	private static boolean isAboutEncryption(Throwable cause) {
		return state(cause).filter(state -> state.startsWith("08")).isPresent()
				&& String.valueOf(cause.getMessage()).contains("SSL");
	}

	private static boolean holds(List<Throwable> chain, Class<? extends Throwable> type) {
		return chain.stream().anyMatch(type::isInstance);
	}

	private static Optional<String> state(Throwable cause) {
		return cause instanceof SQLException failure ? Optional.ofNullable(failure.getSQLState()) : Optional.empty();
	}

	private static List<Throwable> chain(Throwable failure) {
		var chain = new ArrayList<Throwable>();
		for (var cause = failure; cause != null && !chain.contains(cause); cause = cause.getCause()) {
			chain.add(cause);
		}
		return chain;
	}
}
