package org.physiobench.core.protection;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.junit.Test;
import org.physiobench.core.protection.RecoveryKey.Reading.Misspelt;
import org.physiobench.core.protection.RecoveryKey.Reading.Read;
import org.physiobench.core.protection.RecoveryKey.Reading.WrongLength;

public final class RecoveryKeyTest {

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private final RecoveryKey key = RecoveryKey.random();

	@Test
	public void itIsSevenGroupsOfFiveFromAnAlphabetWithoutLookalikes() {
		assertTrue(key.text(), key.text().matches("([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}"));
	}

	@Test
	public void theSecretHasMoreThan128BitsAndIsAnotherEachTime() {
		assertEquals("28 symbols of 5 bits each", 140, key.secret().length * 5);
		assertNotEquals(key.text(), RecoveryKey.random().text());
	}

	@Test
	public void itIsReadInAnyCaseAndWithAnythingBetweenTheGroups() {
		for (String typed : List.of(key.text(), key.text().toLowerCase(Locale.ROOT), key.text().replace("-", ""),
				"  " + key.text().replace("-", " \n ") + " ", key.text().replace('-', '\u2013'))) {
			assertArrayEquals(typed, key.secret(), read(typed).secret());
		}
	}

	@Test
	public void whatLooksLikeADigitIsReadAsTheDigit() {
		RecoveryKey withDigits = key;
		while (!withDigits.text().contains("0") || !withDigits.text().contains("1")) {
			withDigits = RecoveryKey.random();
		}
		assertArrayEquals(withDigits.secret(), read(withDigits.text().replace('0', 'o').replace('1', 'I')).secret());
		assertArrayEquals(withDigits.secret(), read(withDigits.text().replace('0', 'O').replace('1', 'l')).secret());
	}

	@Test
	public void everySingleWrongSymbolIsFoundInItsGroup() {
		char[] symbols = key.text().toCharArray();
		for (int i = 0; i < symbols.length; i++) {
			char right = symbols[i];
			for (char wrong : ALPHABET.toCharArray()) {
				if (wrong != right && right != '-') {
					symbols[i] = wrong;
					assertEquals(new Misspelt(List.of(i / 6 + 1)), RecoveryKey.read(new String(symbols)));
				}
			}
			symbols[i] = right;
		}
	}

	@Test
	public void neighboursThatChangedPlacesAreFound() {
		String text = key.text();
		for (int i = 0; i + 1 < text.length(); i++) {
			char first = text.charAt(i);
			char second = text.charAt(i + 1);
			if (first != second && first != '-' && second != '-') {
				String swapped = text.substring(0, i) + second + first + text.substring(i + 2);
				assertEquals(new Misspelt(List.of(i / 6 + 1)), RecoveryKey.read(swapped));
			}
		}
	}

	@Test
	public void groupsThatChangedPlacesAreFound() {
		List<String> groups = new ArrayList<>(Arrays.asList(key.text().split("-")));
		Collections.swap(groups, 1, 4);
		assertEquals(new Misspelt(List.of(2, 5)), RecoveryKey.read(String.join("-", groups)));
	}

	@Test
	public void aLetterThatIsInNoKeyIsFound() {
		assertEquals(new Misspelt(List.of(1)), RecoveryKey.read("U" + key.text().substring(1)));
		assertEquals(new Misspelt(List.of(7)),
				RecoveryKey.read(key.text().substring(0, key.text().length() - 1) + "\u00dc"));
	}

	@Test
	public void tooFewAndTooManyAreCounted() {
		assertEquals(new WrongLength(0, 35), RecoveryKey.read(" - "));
		assertEquals(new WrongLength(34, 35), RecoveryKey.read(key.text().substring(1)));
		assertEquals(new WrongLength(36, 35), RecoveryKey.read(key.text() + "7"));
	}

	@Test
	public void theSheetNamesTheKeyAndItsDataAndDoesNotBelongBesideThem() {
		Path data = Path.of("clinic").toAbsolutePath();
		RecoverySheet sheet = new RecoverySheet(key, data, LocalDate.of(2026, 11, 22));
		assertTrue(sheet.text().contains(key.text()));
		assertTrue(sheet.text().contains(data.toString()));
		assertTrue(sheet.text().contains("2026-11-22"));
		assertFalse("logs get to see it", sheet.toString().contains(key.text()));
		assertTrue(sheet.wouldLieBesideTheData(data.resolve("../clinic/key.txt")));
		assertFalse(sheet.wouldLieBesideTheData(data.resolveSibling("key.txt")));
	}

	private static RecoveryKey read(String typed) {
		return ((Read) RecoveryKey.read(typed)).key();
	}
}
