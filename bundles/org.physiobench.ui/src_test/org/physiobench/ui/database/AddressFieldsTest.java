package org.physiobench.ui.database;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Map;
import java.util.Optional;

import org.junit.Test;
import org.physiobench.core.database.Password;
import org.physiobench.core.database.SharedDatabase;
import org.physiobench.core.workstation.ExplainedException;

public final class AddressFieldsTest {

	@Test
	public void anAddressIsShownInItsFieldsAndReadFromThemAgain() {
		SharedDatabase clinic = SharedDatabase
				.parse("jdbc:postgresql://db.clinic:5433/records?user=anna&sslmode=verify-ca&sslrootcert=ca.pem&socketTimeout=60")
				.withPassword(Optional.of(new Password(" a b ")));
		assertEquals(new AddressFields("db.clinic", "5433", "records", "anna", " a b ", Encryption.VERIFY_CA, "ca.pem",
				Map.of("socketTimeout", "60")), AddressFields.of(clinic));
		assertEquals(clinic, AddressFields.of(clinic).toDatabase());
	}

	@Test
	public void serversWithoutAPortAndSeveralServersStayAsTheyAre() {
		for (String servers : new String[] { "db", "[::1]", "[::1]:5432", "one:5432,two:5433" }) {
			SharedDatabase database = SharedDatabase.parse("jdbc:postgresql://" + servers + "/records?sslmode=disable");
			assertEquals(database, AddressFields.of(database).toDatabase());
		}
	}

	@Test
	public void encryptionIsRequiredUnlessSomebodyChoosesOtherwise() {
		SharedDatabase typed = new AddressFields(" db ", " ", " records", "", "", Encryption.of(""), "", Map.of())
				.toDatabase();
		assertEquals("jdbc:postgresql://db/records?sslmode=require", typed.address());
		assertEquals(Optional.empty(), typed.password());
	}

	@Test
	public void whatLeadsNowhereIsRefused() {
		assertThrows(ExplainedException.class, () -> AddressFields.empty().toDatabase());
		assertThrows(ExplainedException.class, () -> new AddressFields("db", "port", "records", "", "", Encryption.REQUIRE,
				"", Map.of()).toDatabase());
		assertThrows(ExplainedException.class,
				() -> new AddressFields("db", "", " ", "", "", Encryption.REQUIRE, "", Map.of()).toDatabase());
	}
}
