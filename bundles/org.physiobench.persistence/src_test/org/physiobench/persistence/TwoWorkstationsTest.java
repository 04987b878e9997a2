package org.physiobench.persistence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.patient.PatientId;
import org.physiobench.model.Visit;

/** Two processes edit the same patient on one server as fast as they can. */
public final class TwoWorkstationsTest {

	private static final int VISITS = 40;

	@ClassRule
	public static final ServerDatabase DATABASE = new ServerDatabase();

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	@Test
	public void nothingIsLostAndWhoComesSecondIsToldSo() throws Exception {
		var records = new SqlPatientRecords(new Database(DATABASE.connections()));
		records.commit(Patients.withHistory(0, 0));
		var go = folder.getRoot().toPath().resolve("go");
		var workstations = List.of(start("left", go), start("right", go));
		Files.createFile(go);
		int stale = 0;
		for (var workstation : workstations) {
			assertEquals(said(workstation), 0, workstation.process().waitFor());
			stale += Integer.parseInt(said(workstation).strip());
		}
		var patient = records.checkOut(new PatientId("ada")).orElseThrow();
		var expected = Stream.of("left", "right")
				.flatMap(name -> IntStream.range(0, VISITS).mapToObj(number -> name + '-' + number))
				.collect(Collectors.toSet());
		var visits = patient.getEpisodes().getFirst().getVisits().stream().map(Visit::getId).toList();
		assertEquals(2 * VISITS, visits.size());
		assertEquals(expected, visits.stream().collect(Collectors.toSet()));
		assertEquals(1 + 2L * VISITS, patient.getVersion());
		assertTrue("they never met", stale > 0);
	}

	private record Workstation(Process process, Path output) {
	}

	private Workstation start(String name, Path go) throws IOException {
		var output = folder.newFile().toPath();
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		// surefire starts its own Java with a jar that names the others; this property has them all
		var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		var process = new ProcessBuilder(java, "-cp", classPath, EditingWorkstation.class.getName(), DATABASE.address(),
				name, String.valueOf(VISITS), go.toString()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
		return new Workstation(process, output);
	}

	private static String said(Workstation workstation) throws IOException {
		return Files.readString(workstation.output(), StandardCharsets.UTF_8);
	}
}
