package org.physiobench.core.internal.exchange;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.exchange.ReadOutcome.LibraryRead;
import org.physiobench.core.exchange.ReadOutcome.PatientRead;
import org.physiobench.core.patient.ExamplePatient;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.model.Attachment;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.Patient;
import org.physiobench.model.figure.BodyPosition;
import org.physiobench.model.figure.BodySide;
import org.physiobench.model.figure.Figure;
import org.physiobench.model.figure.FigureView;

/** What goes out in an exchange file comes in again. What cannot come in: see {@link UnusableFilesTest}. */
public final class XmiExchangeFormatTest {

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private final XmiExchangeFormat format = new XmiExchangeFormat();

	@Test
	public void aPatientInWhomEveryFeatureIsSetComesBackEqual() throws IOException {
		Patient patient = (Patient) EveryFeature.setIn(ModelPackage.Literals.PATIENT);

		assertTrue(EcoreUtil.equals(patient, writtenAndRead(patient)));
	}

	@Test
	public void aPatientOfWhomNothingButTheNecessaryIsKnownComesBackEqual() throws IOException {
		Patient patient = new ExamplePatient("p-1").build();

		assertTrue(EcoreUtil.equals(patient, writtenAndRead(patient)));
	}

	@Test
	public void theVersionOfTheRecordStaysAtHome() throws IOException {
		Patient patient = new ExamplePatient("p-1").build();
		patient.setVersion(7);

		assertEquals(0, writtenAndRead(patient).getVersion());
		assertEquals(7, patient.getVersion());
	}

	@Test
	public void writingLeavesTheRecordWhereItIs() throws IOException {
		Patient patient = new ExamplePatient("p-1").episode("Low back pain").build();

		writtenAndRead(patient);

		assertEquals(null, patient.eContainer());
		assertEquals(null, patient.eResource());
		assertEquals(1, patient.getEpisodes().size());
	}

	@Test
	public void textsOfAllKindsComeBackAsTheyWere() throws IOException {
		for (String text : List.of("Jürgen Groß", "Ωμέγα 10 µg", "\uD83D\uDE00 well again", "<b>&amp;</b> \"'",
				"two\nlines\tand\r\na third", "  spaces  at both ends  ", "]]>", "{0} isn't 100%", "\u0085\u2028",
				"e\u0301 and é", "\u202Eright to left", "x".repeat(1_000_000))) {
			Patient patient = new ExamplePatient("p-1").note(text).episode(text)
					.with(episode -> episode.setReferrer(text)).program(1).phase("Settle", 2)
					.exercise("plank", prescription -> prescription.getGoals().addAll(List.of(text, text))).build();

			assertTrue(text, EcoreUtil.equals(patient, writtenAndRead(patient)));
		}
	}

	@Test
	public void aPatientsFileIsInTheFirstVersionOfTheFormatThatOlderProgramsRead() throws IOException {
		Path file = written(new ExamplePatient("p-1").build());

		assertTrue(Files.readString(file).contains("formatVersion=\"1\""));
	}

	@Test
	public void aPatientsFileWithAttachmentsIsInTheVersionThatHasThem() throws IOException {
		Patient patient = new ExamplePatient("p-1").build();
		Attachment attachment = ModelFactory.eINSTANCE.createAttachment();
		attachment.setId("org.example.gait");
		attachment.setNamespace("https://example.org/gait/1");
		attachment.getContent().addAll(List.of("<?xml version=\"1.0\"?>\r\n<gait:Lab", " \n\t ", "", "speed=\"1.2\"/>\n\n"));
		patient.getAttachments().add(attachment);

		assertTrue(EcoreUtil.equals(patient, writtenAndRead(patient)));
		assertTrue(Files.readString(folder.getRoot().toPath().resolve("p-1.physiobench")).contains("formatVersion=\"3\""));
	}

	@Test
	public void aLibraryInWhichEveryFeatureIsSetIsReadWhole() throws IOException {
		ExerciseLibrary library = (ExerciseLibrary) EveryFeature.setIn(ModelPackage.Literals.EXERCISE_LIBRARY);
		Path file = folder.getRoot().toPath().resolve("library.physiobench");
		ExchangeFiles.write(file, root -> root.setLibrary(EcoreUtil.copy(library)));

		LibraryRead read = (LibraryRead) format.read(file);

		assertTrue(EcoreUtil.equals(library, read.library()));
		assertEquals(null, read.library().eContainer());
	}

	@Test
	public void aLibraryOfTheFirstVersionOfTheFormatIsRead() throws IOException {
		ExerciseLibrary library = readLibrary("""
				<pb:ExchangeFile xmlns:pb="https://physiobench.org/model/1" formatVersion="1">
				  <library id="l-1" name="Own">
				    <exercises id="walking">
				      <startingDosage durationMinutes="10"/>
				      <texts language="en" name="Walking"/>
				      <references>A citation in full.</references>
				    </exercises>
				  </library>
				</pb:ExchangeFile>
				""");

		assertEquals(null, library.getExercises().getFirst().getFigure());
		assertEquals(List.of(), library.getTopics());
		assertEquals(List.of("A citation in full."), library.getExercises().getFirst().getReferences());
	}

	@Test
	public void aFigureThatWasWrittenByHandIsRead() throws IOException {
		ExerciseLibrary library = readLibrary("""
				<pb:ExchangeFile xmlns:pb="https://physiobench.org/model/1" formatVersion="2"
				    xmlns:figure="https://physiobench.org/model/1/figure"
				    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
				  <library id="l-1" name="Own">
				    <exercises id="bird-dog">
				      <startingDosage/>
				      <texts language="en" name="Bird dog"/>
				      <figure xsi:type="figure:Figure" view="three-quarter">
				        <poses position="quadruped">
				          <contacts part="hand"/>
				        </poses>
				        <poses holdSeconds="5">
				          <angles movement="hip-flexion" side="left" degrees="-10"/>
				        </poses>
				      </figure>
				    </exercises>
				  </library>
				</pb:ExchangeFile>
				""");

		Figure figure = library.getExercises().getFirst().getFigure();
		assertEquals(FigureView.THREE_QUARTER, figure.getView());
		assertEquals(BodyPosition.QUADRUPED, figure.getPoses().getFirst().getPosition());
		assertEquals(BodyPosition.PREVIOUS, figure.getPoses().getLast().getPosition());
		assertEquals(BodySide.BOTH, figure.getPoses().getFirst().getContacts().getFirst().getSide());
		assertEquals(-10, figure.getPoses().getLast().getAngles().getFirst().getDegrees(), 0);
	}

	private ExerciseLibrary readLibrary(String xml) throws IOException {
		return ((LibraryRead) format.read("by-hand", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))))
				.library();
	}

	@Test
	public void aFileThatWasWrittenByHandIsRead() throws IOException {
		String xml = """
				<?xml version="1.0" encoding="UTF-8"?>
				<!-- a comment of the clinic -->
				<pb:ExchangeFile xmlns:pb="https://physiobench.org/model/1">
				  <patient id="p-1" givenName="Zoë" familyName="Ng" birthDate="1990-12-31" sex="female">
				    <episodes id="e-1" problem="Low back pain"/>
				  </patient>
				</pb:ExchangeFile>
				""";

		PatientRead read = (PatientRead) format.read("by-hand", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));

		assertEquals("Zoë", read.patient().getGivenName());
		assertEquals("Low back pain", read.patient().getEpisodes().getFirst().getProblem());
	}

	@Test
	public void aPatientOfTheThirdVersionOfTheFormatIsReadWithWhatItsPluginsKeep() throws IOException {
		String xml = """
				<pb:ExchangeFile xmlns:pb="https://physiobench.org/model/1" formatVersion="3">
				  <patient id="p-1" givenName="Zoë" familyName="Ng" birthDate="1990-12-31">
				    <attachments id="org.example.clinic.homeVisit" namespace="https://example.org/clinic/1">
				      <content>&lt;clinic:HomeVisit xmlns:clinic="https://example.org/clinic/1" </content>
				      <content>floor="3"/&gt;</content>
				    </attachments>
				  </patient>
				</pb:ExchangeFile>
				""";

		PatientRead read = (PatientRead) format.read("by-hand", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));

		assertEquals("<clinic:HomeVisit xmlns:clinic=\"https://example.org/clinic/1\" floor=\"3\"/>",
				String.join("", read.patient().getAttachments().getFirst().getContent()));
	}

	@Test
	public void writingReplacesAnExistingFile() throws IOException {
		Path file = written(new ExamplePatient("p-1").note("x".repeat(10_000)).build());
		Patient patient = new ExamplePatient("p-2").build();

		format.write(patient, file);

		assertTrue(EcoreUtil.equals(patient, ((PatientRead) format.read(file)).patient()));
	}

	@Test
	public void charactersThatXmlCannotHoldAreRefusedAndAnExistingFileIsLeftAlone() throws IOException {
		Path file = written(new ExamplePatient("p-1").build());
		byte[] before = Files.readAllBytes(file);

		for (String text : List.of("bell \u0007", "null \u0000", "no character \uFFFF", "half a pair \uD83D",
				"other half \uDE00 first")) {
			Patient patient = new ExamplePatient("p-1").note(text).build();

			ExplainedException failure = assertThrows(text, ExplainedException.class,
					() -> format.write(patient, file));

			assertTrue(failure.getMessage(), failure.getMessage().contains(file.toString()));
			assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(file));
		}
		assertEquals(List.of("p-1.physiobench"), names(folder.getRoot().toPath()));
	}

	@Test
	public void aFolderThatDoesNotExistIsRefused() {
		Path file = folder.getRoot().toPath().resolve("nowhere/p-1.physiobench");

		ExplainedException failure = assertThrows(ExplainedException.class,
				() -> format.write(new ExamplePatient("p-1").build(), file));

		assertTrue(failure.getMessage(), failure.getMessage().contains("nowhere"));
		assertFalse(Files.exists(file.getParent()));
	}

	private Patient writtenAndRead(Patient patient) throws IOException {
		return ((PatientRead) format.read(written(patient))).patient();
	}

	private Path written(Patient patient) throws IOException {
		Path file = folder.getRoot().toPath().resolve("p-1.physiobench");
		Files.deleteIfExists(file);
		format.write(patient, file);
		return file;
	}

	private static List<String> names(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
