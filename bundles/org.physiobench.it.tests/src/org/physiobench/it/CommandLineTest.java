package org.physiobench.it;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.everyItem;
import static org.hamcrest.CoreMatchers.is;
import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.exchange.ExchangeFormat;
import org.physiobench.model.Patient;
import org.physiobench.testkit.PatientBuilder;

/** The command line as a script uses it, on an encrypted database of its own. */
public final class CommandLineTest {

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private final ExchangeFormat format = Services.get(ExchangeFormat.class);
	private Path data = Path.of("");
	private Path ada = Path.of("");

	@Before
	public void writeTheFileOfAPatient() {
		data = inFolder("data");
		ada = inFolder("ada.physiobench");
		format.write(ada("Ada"), ada);
	}

	@Test
	public void whatIsImportedAndExportedAgainIsEqual() throws Exception {
		Path exported = inFolder("exported.physiobench");

		assertEquals(ada + ": imported patient ada-1 (Example, Ada)\n", done("import", ada.toString()));
		assertEquals("ada-1\tExample, Ada\t1980-02-29\n", done("patients"));
		done("export", "--patient", "ada-1", "--out", exported.toString());

		assertArrayEquals(Files.readAllBytes(ada), Files.readAllBytes(exported));
		assertEquals(exported + ": patient ada-1 (Example, Ada) is here already, unchanged\n",
				done("import", exported.toString()));
	}

	@Test
	public void aRecordIsReplacedOnlyWhenThatIsAskedFor() throws Exception {
		Path renamed = inFolder("renamed.physiobench");
		format.write(ada("Adele"), renamed);
		done("import", ada.toString());

		assertEquals(renamed + " holds patient ada-1, who is here already with other content; the record that is here was kept."
				+ " Use --replace to put the file in its place.", failed("import", renamed.toString()));
		assertEquals("ada-1\tExample, Ada\t1980-02-29\n", done("patients"));

		assertEquals(renamed + ": replaced patient ada-1 (Example, Adele)\n",
				done("import", "--replace", renamed.toString()));
		assertEquals("ada-1\tExample, Adele\t1980-02-29\n", done("patients"));
	}

	@Test
	public void badInputGetsOneSentenceAndLeavesThePatientsAsTheyWere() throws Exception {
		done("import", ada.toString());
		String whole = Files.readString(ada).replace("ada-1", "other-1");
		for (String bad : List.of("", "a letter", whole.substring(0, whole.length() / 2),
				whole.replace("formatVersion=\"1\"", "formatVersion=\"999\""),
				whole.replace("</physiobench:ExchangeFile>", ""), whole.replace("1980-02-29", "yesterday"))) {
			Path file = Files.writeString(inFolder("bad.physiobench"), bad);
			assertThat(failed("import", file.toString()), containsString(file.toString()));
		}
		Path picture = Files.write(inFolder("picture.physiobench"), new byte[] { (byte) 0xc3, '(', 0, (byte) 0xff });
		assertThat(failed("import", picture.toString()), containsString("is not an exchange file"));
		assertThat(failed("import", inFolder("missing.physiobench").toString()), containsString("missing.physiobench"));
		assertEquals("ada-1\tExample, Ada\t1980-02-29\n", done("patients"));
	}

	@Test
	public void anUnknownPatientOrAFolderThatIsNotThereLeavesNoFile() throws Exception {
		done("import", ada.toString());
		Path nobody = inFolder("nobody.out");
		for (String command : List.of("export", "handout")) {
			assertThat(failed(command, "--patient", "nobody", "--out", nobody.toString()), containsString("\"nobody\""));
			assertThat(failed(command, "--patient", "ada-1", "--out", ada.resolve("x").toString()),
					containsString(ada.toString()));
		}
		assertFalse(Files.exists(nobody));
	}

	@Test
	public void theHandoutNamesTheExercisesOfThePatient() throws Exception {
		Path pdf = inFolder("ada.pdf");
		done("handout", "--patient", ada.toString(), "--out", pdf.toString(), "--paper", "letter");
		PrintedSheet sheet = PrintedSheet.read(pdf);
		assertThat(sheet.text(), containsString("Bird dog"));
		assertThat(sheet.text(), containsString("2 times 8"));
		assertThat(sheet.embedded().values(), everyItem(is(Boolean.TRUE)));
	}

	@Test
	public void figuresShowThePersonWhomTheClinicOfTheDataFolderChose() throws Exception {
		Path svg = inFolder("bird-dog.svg");
		done("figure", "bird-dog", "--out", svg.toString());
		assertThat(Files.readString(svg), containsString("#f0cfb2"));
		Files.writeString(data.resolve("figures.properties"), "build=average\nhair=bun\nskin=dark\n");
		done("figure", "bird-dog", "--out", svg.toString());
		assertThat(Files.readString(svg), containsString("#95694a"));
	}

	@Test
	public void theExercisesOfContentAndOfAClinicAreListedTogether() throws Exception {
		List<String> rows = done("exercises").lines().toList();
		assertEquals("id\tname\tfamily\tlevel\tcategory", rows.getFirst());
		assertThat(rows.toString(), containsString("bird-dog\tBird dog\t"));
		assertThat(rows.toString(), containsString("sample-clinic-towel-slide-hamstring-curl\t"));
	}

	@Test
	public void exercisesAreFoundByWordsInAnyOrderAndWithASlip() throws Exception {
		assertThat(done("exercises", "dog", "brid").lines().skip(1).findFirst().orElseThrow(),
				containsString("bird-dog\tBird dog\t"));
	}

	@Test
	public void wrongUsageIsTwoAndMakesNoDataFolder() throws Exception {
		assertEquals(2, run("dance").exitCode());
		assertEquals(2, run("import").exitCode());
		assertEquals(2, run("handout", "--patient", "ada-1", "--out", "h.pdf", "--paper", "a5").exitCode());
		assertEquals(0, run("export", "--help").exitCode());
		assertFalse(Files.exists(data));
	}

	private static Patient ada(String givenName) {
		return PatientBuilder.patient("ada-1").named(givenName, "Example").withProblem("low back pain")
				.prescribed("bird-dog", 2, 8).build();
	}

	private Path inFolder(String name) {
		return folder.getRoot().toPath().resolve(name);
	}

	/** What a command answers that must not fail. */
	private String done(String... arguments) throws Exception {
		CommandLineRun run = run(arguments);
		assertEquals(List.of(), run.errors());
		assertEquals(0, run.exitCode());
		return run.out();
	}

	/** The sentence of a command that must fail. */
	private String failed(String... arguments) throws Exception {
		CommandLineRun run = run(arguments);
		assertEquals(run.errors().toString(), 1, run.errors().size());
		assertEquals(1, run.exitCode());
		return run.errors().getFirst();
	}

	private CommandLineRun run(String... arguments) throws Exception {
		List<String> all = new ArrayList<>(List.of("--data", data.toString()));
		all.addAll(Arrays.asList(arguments));
		return CommandLineRun.of(all.toArray(String[]::new));
	}
}
