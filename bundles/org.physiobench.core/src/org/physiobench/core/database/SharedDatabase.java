package org.physiobench.core.database;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.physiobench.core.workstation.ExplainedException;

/**
 * A database on a server, with which several workstations work.
 *
 * @param servers    {@code host}, {@code host:port}, or several of them with commas between
 * @param name       what the database is called there
 * @param parameters everything else that the driver shall know, by its own names: {@code user}, {@code sslmode}, …; never
 *                   the password
 * @param password   the password; empty when the driver finds one in the user's password file, or needs none
 */
public record SharedDatabase(String servers, String name, Map<String, String> parameters, Optional<Password> password) {

	/** How the addresses of such databases begin. */
	public static final String PROTOCOL = "jdbc:postgresql:";

	private static final Pattern ADDRESS = Pattern.compile(PROTOCOL + "//([^/?#\\s]+)/([^/?#\\s]+)(?:\\?(\\S*))?");
	private static final Pattern SERVER = Pattern.compile("(\\[[^\\]]+\\]|[^:\\[\\]]+)(:\\d{1,5})?");
	private static final String PASSWORD = "password";
	private static final String USER = "user";

	public SharedDatabase {
		Objects.requireNonNull(password);
		if (name.isBlank() || !areServers(servers)) {
			throw notUnderstood(null);
		}
		if (parameters.containsKey(PASSWORD)) {
			throw new IllegalArgumentException("The password is no parameter");
		}
		parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
	}

	private static boolean areServers(String servers) {
		return Pattern.compile(",").splitAsStream(servers).allMatch(SERVER.asMatchPredicate());
	}

	/**
	 * Reads an address as it is given on the command line. A password in it is taken out.
	 *
	 * @param address {@code jdbc:postgresql://host:port/database?user=name&sslmode=verify-full}
	 * @throws ExplainedException when it is none; the message does not repeat it
	 */
	public static SharedDatabase parse(String address) {
		var parts = ADDRESS.matcher(address);
		if (!parts.matches()) {
			throw notUnderstood(null);
		}
		try {
			var parameters = parameters(Optional.ofNullable(parts.group(3)).orElse(""));
			var password = Optional.ofNullable(parameters.remove(PASSWORD)).filter(text -> !text.isEmpty())
					.map(Password::new);
			return new SharedDatabase(parts.group(1), decoded(parts.group(2)), parameters, password);
		} catch (IllegalArgumentException e) {
			throw notUnderstood(e);
		}
	}

	private static Map<String, String> parameters(String query) {
		var parameters = new TreeMap<String, String>();
		for (var parameter : query.split("&")) {
			int end = parameter.indexOf('=');
			if (end > 0) {
				parameters.put(decoded(parameter.substring(0, end)), decoded(parameter.substring(end + 1)));
			}
		}
		return parameters;
	}

	private static ExplainedException notUnderstood(Throwable cause) {
		return new ExplainedException("The address of the shared database is not understood; nothing was done. It looks like "
				+ PROTOCOL + "//server:5432/database?user=name.", cause);
	}

	/** The same database with another password. */
	public SharedDatabase withPassword(Optional<Password> other) {
		return new SharedDatabase(servers, name, parameters, other);
	}

	/** Whom the server knows us as; empty when that is left to the driver. */
	public Optional<String> user() {
		return Optional.ofNullable(parameters.get(USER));
	}

	/** The address with all parameters and without the password; {@link #parse} reads it again. */
	public String address() {
		var query = parameters.entrySet().stream()
				.map(parameter -> encoded(parameter.getKey()) + '=' + encoded(parameter.getValue()))
				.collect(Collectors.joining("&"));
		return PROTOCOL + "//" + servers + '/' + encoded(name) + (query.isEmpty() ? "" : '?' + query);
	}

	/** Where it is, in words for the user. */
	public String place() {
		return '“' + name + "” on " + servers;
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	@Override
	public String toString() {
		return place();
	}
}
