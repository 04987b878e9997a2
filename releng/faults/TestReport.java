import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The result of a test that is no JUnit test, as releng/test counts it. */
final class TestReport {

	private TestReport() {
	}

	static void write(String name, int tests, int failures, int skipped) throws IOException {
		var folder = Files.createDirectories(Path.of(System.getProperty("faults.reports")));
		Files.writeString(folder.resolve("TEST-" + name + ".xml"),
				"<testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"%d\"/>%n".formatted(name, tests,
						failures, skipped));
	}
}
