import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import javax.sql.DataSource;

/** A pool of one connection to a server, which nobody closes. */
final class OneConnection {

	private OneConnection() {
	}

	static DataSource to(String url) throws SQLException {
		Connection connection = DriverManager.getConnection(url);
		Connection lent = proxy(Connection.class, connection, "close", () -> null);
		return proxy(DataSource.class, connection, "getConnection", () -> lent);
	}

	/** Passes everything on to the target but one method. */
	private static <T> T proxy(Class<T> type, Object target, String replaced, java.util.function.Supplier<Object> answer) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (self, method, arguments) -> {
			if (method.getName().equals(replaced)) {
				return answer.get();
			}
			try {
				return method.invoke(target, arguments);
			} catch (InvocationTargetException e) {
				throw e.getCause();
			}
		}));
	}
}
