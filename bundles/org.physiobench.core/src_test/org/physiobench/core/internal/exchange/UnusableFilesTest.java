package org.physiobench.core.internal.exchange;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.exchange.ExchangeFormat;
import org.physiobench.core.exchange.ReadOutcome;
import org.physiobench.core.exchange.ReadOutcome.Unreadable;
import org.physiobench.core.exercise.ExampleLibrary;
import org.physiobench.core.patient.ExamplePatient;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.Patient;

/** Every file that is not one of ours is refused in one sentence that names it. */
public final class UnusableFilesTest {

	private static final String PATIENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<pb:ExchangeFile xmlns:pb="https://physiobench.org/model/1" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmi:version="2.0" formatVersion="1">
			  <patient id="p-1" givenName="Anna" familyName="Berger" birthDate="1984-02-29" sex="female">
			    <episodes id="e-1" problem="Low back pain"/>
			  </patient>
			</pb:ExchangeFile>
			""";

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private final XmiExchangeFormat format = new XmiExchangeFormat();

	@Test
	public void theExampleOfTheseTestsIsGoodBeforeItIsSpoiled() {
		assertTrue(read("p.physiobench", PATIENT.getBytes(StandardCharsets.UTF_8)) instanceof ReadOutcome.PatientRead);
	}

	@Test
	public void aMissingFile() {
		assertRefusal("does not exist", folder.getRoot().toPath().resolve("missing.physiobench"));
	}

	@Test
	public void aFolder() {
		assertRefusal("is a folder", folder.getRoot().toPath());
	}

	@Test
	public void aFileThatMayNotBeRead() throws IOException {
		Path file = fileOf(PATIENT.getBytes(StandardCharsets.UTF_8));
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
		assumeFalse("this account may read everything", Files.isReadable(file));

		assertRefusal("cannot be read", file);
	}

	@Test
	public void anEmptyFile() throws IOException {
		assertRefusal("is empty", fileOf(new byte[0]));
	}

	@Test
	public void aFileThatIsLargerThanAnyExchangeFile() {
		byte[] content = new byte[XmiExchangeFormat.LARGEST_FILE + 1];
		Arrays.fill(content, (byte) ' ');

		assertRefusal("is too large", read("large.physiobench", content), "large.physiobench");
	}

	@Test
	public void aFileThatWasCutOffAnywhere() throws IOException {
		Path whole = folder.getRoot().toPath().resolve("whole.physiobench");
		Patient patient = (Patient) EveryFeature.setIn(ModelPackage.Literals.PATIENT);
		format.write(patient, whole);
		byte[] content = Files.readAllBytes(whole);
		int step = content.length / 200;
		for (int length = 1; length < content.length - 2; length += step) {
			assertRefusal("cut off", read("cut.physiobench", Arrays.copyOf(content, length)), "cut.physiobench");
		}
	}

	@Test
	public void aFileWithADamagedByteNeverEndsInAnException() throws IOException {
		Path whole = folder.getRoot().toPath().resolve("whole.physiobench");
		format.write((Patient) EveryFeature.setIn(ModelPackage.Literals.PATIENT), whole);
		byte[] content = Files.readAllBytes(whole);
		int step = content.length / 300;
		for (int place = 0; place < content.length; place += step) {
			byte[] damaged = content.clone();
			damaged[place] = (byte) 0xFF;
			assertTrue("at " + place, read("damaged.physiobench", damaged) instanceof Unreadable);
		}
	}

	@Test
	public void whatIsNotXml() {
		assertRefusal("is not an exchange file", "Dear colleague, please find attached ...");
		assertRefusal("is not an exchange file", "{\"patient\": {\"id\": \"p-1\"}}");
		assertRefusal("is not an exchange file", "%PDF-1.7\n\u0000\u0001");
	}

	@Test
	public void anotherKindOfXml() {
		assertRefusal("is not an exchange file", "<html><body>Anna</body></html>");
		assertRefusal("is not an exchange file", "<Patient xmlns='http://hl7.org/fhir'><id value='p-1'/></Patient>");
		assertRefusal("is not an exchange file", "<ExchangeFile/>");
		assertRefusal("is not an exchange file", spoiled(xml -> xml.replace("pb:ExchangeFile", "pb:Patient")));
		assertRefusal("is not an exchange file", "<model:Patient xmlns:model='https://physiobench.org/modelling/1'/>");
	}

	@Test
	public void severalRecordsInOneXmiWrapper() {
		assertRefusal("is not an exchange file",
				"<xmi:XMI xmlns:xmi='http://www.omg.org/XMI' xmlns:pb='https://physiobench.org/model/1'>"
						+ "<pb:ExchangeFile/><pb:ExchangeFile/></xmi:XMI>");
	}

	@Test(timeout = 10_000)
	public void aBombOfEntities() {
		StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE bomb [<!ENTITY a0 \"ha\">");
		for (int i = 1; i < 60; i++) {
			bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
		}
		bomb.append("]>\n");

		assertRefusal("is not an exchange file", spoiled(xml -> xml.replaceFirst("<\\?.*\\?>", bomb.toString())
				.replace("Berger", "&a59;")));
	}

	@Test
	public void anEntityThatReadsAnotherFile() throws IOException {
		Path secret = folder.newFile("secret.txt").toPath();
		Files.writeString(secret, "the secret");
		String doctype = "<!DOCTYPE x [<!ENTITY secret SYSTEM \"%s\">]>".formatted(secret.toUri());

		assertRefusal("is not an exchange file",
				spoiled(xml -> xml.replaceFirst("\\?>", "?>" + doctype).replace("Berger", "&secret;")));
	}

	@Test
	public void aReferenceThatReadsAnotherFile() throws IOException {
		Path other = folder.getRoot().toPath().resolve("other.physiobench");
		format.write(new ExamplePatient("p-2").episode("Secret").build(), other);

		assertRefusal("cannot be used", spoiled(xml -> xml.replace("<episodes id=\"e-1\" problem=\"Low back pain\"/>",
				"<episodes href=\"%s#p-2-e1\"/>".formatted(other.toUri()))));
	}

	@Test
	public void aSchemaLocationThatReadsAnotherFile() throws IOException {
		Path other = folder.getRoot().toPath().resolve("other.ecore");
		Files.writeString(other, """
				<ecore:EPackage xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="other" nsURI="urn:other"
				    nsPrefix="o"><eClassifiers xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
				    xsi:type="ecore:EClass" name="Other"/></ecore:EPackage>""");

		assertRefusal("is damaged", spoiled(xml -> xml
				.replace("xmi:version", "xmlns:o=\"urn:other\" xsi:schemaLocation=\"urn:other %s\" xmi:version"
						.formatted(other.toUri()))
				.replace("<episodes ", "<episodes xsi:type=\"o:Other\" ")));
	}

	@Test
	public void aNewerFormat() {
		assertRefusal("newer version", spoiled(xml -> xml.replace("formatVersion=\"1\"",
				"formatVersion=\"%d\"".formatted(ExchangeFormat.VERSION + 1))));
		assertRefusal("newer version",
				spoiled(xml -> xml.replace("https://physiobench.org/model/1", "https://physiobench.org/model/2")));
	}

	@Test
	public void aVersionThatIsNoNumber() {
		assertRefusal("is damaged", spoiled(xml -> xml.replace("formatVersion=\"1\"", "formatVersion=\"one\"")));
	}

	@Test
	public void aWordThatTheModelDoesNotKnow() {
		assertRefusal("is damaged", spoiled(xml -> xml.replace("sex=\"female\"", "sex=\"fish\"")));
		assertRefusal("is damaged", spoiled(xml -> xml.replace("sex=\"female\"", "colour=\"green\"")));
		assertRefusal("is damaged", spoiled(xml -> xml.replace("1984-02-29", "1985-02-29")));
		assertRefusal("is damaged", spoiled(xml -> xml.replace("<episodes", "<episodes xsi:type=\"pb:Goal\"")));
	}

	@Test
	public void aFeatureThatMustNotBeMissing() {
		assertRefusal("'familyName' of 'Patient p-1'", spoiled(xml -> xml.replace("familyName=\"Berger\"", "")));
		assertRefusal("'problem' of 'Episode e-1'", spoiled(xml -> xml.replace("problem=\"Low back pain\"", "")));
		assertRefusal("'id' of 'Patient'", spoiled(xml -> xml.replace("id=\"p-1\"", "")));
	}

	@Test
	public void aFeatureThatMustNotBeBlank() {
		assertRefusal("'id' of 'Patient'", spoiled(xml -> xml.replace("id=\"p-1\"", "id=\" \"")));
		assertRefusal("'familyName' of 'Patient p-1'", spoiled(xml -> xml.replace("Berger", "")));
	}

	@Test
	public void aNumberThatIsNotPossible() {
		assertRefusal("'painNow' of 'Visit v-1'", spoiled(xml -> xml.replace("pain\"/>",
				"pain\"><visits id=\"v-1\" visitedOn=\"2026-11-02\" painNow=\"11\"/></episodes>")));
	}

	@Test
	public void anIdThatIsThereTwice() {
		assertRefusal("e-1", spoiled(
				xml -> xml.replace("</patient>", "<episodes id=\"e-1\" problem=\"Neck pain\"/></patient>")));
	}

	@Test
	public void anExerciseWithoutAnyText() throws IOException {
		Path file = folder.getRoot().toPath().resolve("library.physiobench");
		ExchangeFiles.write(file, root -> root.setLibrary(new ExampleLibrary("l-1").exercise("mute", exercise -> {
		}).build()));

		assertRefusal("'texts' of 'Exercise mute'", file);
	}

	@Test
	public void bothAPatientAndALibrary() throws IOException {
		Path file = folder.getRoot().toPath().resolve("both.physiobench");
		ExchangeFiles.write(file, root -> {
			root.setPatient(new ExamplePatient("p-1").build());
			root.setLibrary(EcoreUtil.copy(ExampleLibrary.ofBirdDogAndWalking()));
		});

		assertRefusal("one patient or one library", file);
	}

	@Test
	public void neitherAPatientNorALibrary() {
		assertRefusal("one patient or one library",
				"<pb:ExchangeFile xmlns:pb='https://physiobench.org/model/1' formatVersion='1'/>");
	}

	@Test
	public void aFigureWithoutTheLibraryThatItBelongsTo() {
		assertRefusal("is not an exchange file",
				"<f:Figure xmlns:f='https://physiobench.org/model/1/figure'><poses/></f:Figure>");
	}

	@Test
	public void aFigureThatCannotBeDrawn() {
		assertRefusal("'poses' of 'Figure in Exercise lift'", drawn(""));
		assertRefusal("'caption' of 'PoseCaption in Exercise lift'",
				drawn("<poses><captions language='en' caption=' '/></poses>"));
		for (String number : List.of("NaN", "Infinity", "-Infinity")) {
			assertRefusal("'degrees' of 'JointAngle in Exercise lift'",
					drawn("<poses><angles degrees='%s'/></poses>".formatted(number)));
		}
		assertRefusal("is damaged", drawn("<poses><angles degrees='ninety'/></poses>"));
		assertRefusal("is damaged", drawn("<poses><angles movement='tail-flexion'/></poses>"));
		assertRefusal("is damaged", drawn("<poses><tails/></poses>"));
	}

	@Test
	public void aTopicOrAPublicationThatIsThereTwice() {
		assertRefusal("nice", library("<bibliography id='nice' citation='A'/><bibliography id='nice' citation='B'/>"));
		String topic = "<topics id='sleep'><texts language='en' title='Sleep'/></topics>";
		assertRefusal("sleep", library(topic + topic));
	}

	private static String drawn(String figure) {
		return library("<exercises id='lift'><startingDosage/><texts language='en' name='Lift'/><figure>%s</figure></exercises>"
				.formatted(figure));
	}

	private static String library(String content) {
		return "<pb:ExchangeFile xmlns:pb='https://physiobench.org/model/1' formatVersion='2'>"
				+ "<library id='l-1' name='Own'>%s</library></pb:ExchangeFile>".formatted(content);
	}

	private static String spoiled(UnaryOperator<String> change) {
		String spoiled = change.apply(PATIENT);
		assertFalse("The example was not changed", PATIENT.equals(spoiled));
		return spoiled;
	}

	private ReadOutcome read(String name, byte[] content) {
		try {
			return format.read(name, new ByteArrayInputStream(content));
		} catch (IOException e) {
			throw new UncheckedIOException("Reading from memory cannot fail", e);
		}
	}

	private Path fileOf(byte[] content) throws IOException {
		Path file = folder.newFile("bad.physiobench").toPath();
		Files.write(file, content);
		return file;
	}

	private void assertRefusal(String expected, String content) {
		assertRefusal(expected, read("bad.physiobench", content.getBytes(StandardCharsets.UTF_8)),
				"bad.physiobench");
	}

	private void assertRefusal(String expected, Path file) {
		assertRefusal(expected, format.read(file), file.toString());
	}

	private static void assertRefusal(String expected, ReadOutcome outcome, String name) {
		assertTrue("read: " + outcome, outcome instanceof Unreadable);
		String why = ((Unreadable) outcome).why();
		assertTrue(why, why.contains(name));
		assertTrue(why, why.contains(expected));
		String sentence = why.replace(name, "The file");
		assertTrue("one sentence: " + why, sentence.endsWith(".") && !sentence.contains(". "));
		assertFalse("no class names: " + why, why.contains("Impl") || why.contains("@"));
		assertFalse("one line: " + why, why.contains("\n"));
	}
}
