package org.physiobench.core.database;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.Test;
import org.physiobench.core.workstation.ExplainedException;

public final class SharedDatabaseTest {

	private static final String SECRET = "p&ss w%rd";

	@Test
	public void theAddressIsTakenApartAndThePasswordTakenOut() {
		var database = SharedDatabase.parse(
				"jdbc:postgresql://db.clinic:5433/records?user=anna&password=p%26ss+w%25rd&sslmode=verify-full&sslrootcert=/a%20b/ca.pem");
		assertEquals("db.clinic:5433", database.servers());
		assertEquals("records", database.name());
		assertEquals(Optional.of("anna"), database.user());
		assertEquals(Map.of("user", "anna", "sslmode", "verify-full", "sslrootcert", "/a b/ca.pem"), database.parameters());
		assertEquals(Optional.of(new Password(SECRET)), database.password());
	}

	@Test
	public void theAddressThatIsGivenOnIsReadAgainAndHoldsNoPassword() {
		var database = SharedDatabase
				.parse("jdbc:postgresql://[::1]:5432,second/my%20records?user=a%26b&password=" + "hidden&socketTimeout=5");
		assertEquals("jdbc:postgresql://[::1]:5432,second/my+records?socketTimeout=5&user=a%26b", database.address());
		assertEquals(database.withPassword(Optional.empty()), SharedDatabase.parse(database.address()));
	}

	@Test
	public void aPasswordDoesNotShowItself() {
		var choice = DatabaseChoice.of(SharedDatabase.parse("jdbc:postgresql://db/records?password=hidden"));
		assertFalse(choice.toString().contains("hidden"));
		assertFalse(choice.shared().orElseThrow().password().toString().contains("hidden"));
	}

	@Test
	public void whatIsNoAddressIsRefusedWithoutRepeatingIt() {
		for (var bad : List.of("", "records", "jdbc:mysql://db/records", "jdbc:postgresql:records",
				"jdbc:postgresql://db/?password=hidden", "jdbc:postgresql:///records?password=hidden",
				"jdbc:postgresql://db:port/records?password=hidden", "jdbc:postgresql://db/records?password=hidden%zz",
				"jdbc:postgresql://a,,b/records")) {
			var refusal = assertThrows(bad, ExplainedException.class, () -> SharedDatabase.parse(bad));
			assertFalse(refusal.getMessage(), refusal.getMessage().contains("hidden"));
		}
	}

	@Test
	public void anEmptyPasswordIsNone() {
		assertEquals(Optional.empty(), SharedDatabase.parse("jdbc:postgresql://db/records?password=").password());
	}
}
