package org.physiobench.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/** Leads to a database and notes every row that is written there; fails on request. */
final class WatchedSource {

	private final DataSource source;
	private final List<String> written = new ArrayList<>();
	private final List<String> read = new ArrayList<>();
	private String failing = "nothing";

	WatchedSource(DataSource source) {
		this.source = source;
	}

	/** One entry for each row: the statement that wrote it. */
	List<String> written() {
		return List.copyOf(written);
	}

	/** One entry for each query. */
	List<String> read() {
		return List.copyOf(read);
	}

	void forget() {
		read.clear();
		written.clear();
	}

	/** Lets every statement that starts so fail as a full disk would. */
	void failOn(String start) {
		failing = start;
	}

	DataSource watched() {
		return proxy(DataSource.class, (method, arguments) -> {
			var result = call(source, method, arguments);
			return result instanceof Connection connection ? watched(connection) : result;
		});
	}

	private Connection watched(Connection connection) {
		return proxy(Connection.class, (method, arguments) -> {
			var result = call(connection, method, arguments);
			return method.getName().equals("prepareStatement")
					? watched((PreparedStatement) result, (String) arguments[0])
					: result;
		});
	}

	private PreparedStatement watched(PreparedStatement statement, String sql) {
		return proxy(PreparedStatement.class, (method, arguments) -> {
			if (List.of("addBatch", "executeUpdate").contains(method.getName())) {
				if (sql.startsWith(failing)) {
					throw new SQLException("No space left on device");
				}
				written.add(sql);
			}
			if (method.getName().equals("executeQuery")) {
				read.add(sql);
			}
			return call(statement, method, arguments);
		});
	}

	@FunctionalInterface
	private interface Answer {
		Object to(Method method, Object[] arguments) throws Throwable;
	}

	private static <T> T proxy(Class<T> type, Answer answer) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(self, method, arguments) -> answer.to(method, arguments)));
	}

	private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		} catch (InvocationTargetException e) {
			throw e.getCause();
		}
	}
}
