package org.physiobench.core.architecture;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.Test;

/** The rules of the house: on made-up bundles that break them, and on the bundles that there are. */
public final class HouseTest {

	@Test
	public void theBundlesOfThisCheckoutKeepTheRules() throws IOException {
		assertEquals("", String.join("\n", new House(BundleFolder.allOfTheCheckout()).faults()));
	}

	@Test
	public void theBundlesOfThisCheckoutAreReallyRead() throws IOException {
		List<Bundle> bundles = BundleFolder.allOfTheCheckout();

		assertTrue(bundles.stream().map(Bundle::name).toList()
				.containsAll(List.of("org.physiobench.model", "org.physiobench.core", "org.physiobench.ui")));
		Bundle core = bundles.stream().filter(bundle -> bundle.name().equals("org.physiobench.core")).findFirst()
				.orElseThrow();
		assertTrue(core.requires().contains("org.physiobench.model"));
		assertTrue(core.exports().contains("org.physiobench.core.program"));
		assertTrue(core.sources().stream().anyMatch(source -> source.path().endsWith("ProgramDrafts.java")));
	}

	@Test
	public void whoeverKeepsTheRulesIsLeftInPeace() throws IOException {
		assertFaults(List.of(), made("core", "Require-Bundle: org.physiobench.model, org.eclipse.core.runtime",
				"Export-Package: org.physiobench.core.patient"),
				made("ui", "Require-Bundle: org.physiobench.core;visibility:=reexport, org.physiobench.care, org.eclipse.swt"),
				made("app", "Require-Bundle: org.physiobench.ui, org.physiobench.model, org.eclipse.ui",
						"Import-Package: org.physiobench.core.patient"),
				made("persistence", "Require-Bundle: org.physiobench.core", "Import-Package: javax.sql"),
				made("persistence.derby", "Require-Bundle: derby, org.physiobench.core", "Import-Package: javax.sql"),
				made("it.tests", "Require-Bundle: org.physiobench.testkit, org.physiobench.reports, org.eclipse.swt"));
	}

	@Test
	public void nobodyReachesUp() throws IOException {
		assertFaults(List.of("org.physiobench.core must not use org.physiobench.care."),
				made("core", "Require-Bundle: org.physiobench.care;bundle-version=\"[0.1.0,0.2.0)\""));
		assertFaults(List.of("org.physiobench.care must not use org.physiobench.ui."),
				made("care", "Import-Package: org.physiobench.ui.patient;version=\"1.0\""), made("ui"));
		assertFaults(List.of("org.physiobench.model must not use org.physiobench.core."),
				made("model", "DynamicImport-Package: org.physiobench.core.*"), made("core"));
		assertFaults(List.of("org.physiobench.ui must not use org.physiobench.app."),
				made("ui", "Fragment-Host: org.physiobench.app"));
	}

	@Test
	public void nobodyReachesSideways() throws IOException {
		assertFaults(List.of("org.physiobench.persistence.derby must not use org.physiobench.persistence."),
				made("persistence.derby", "Require-Bundle: org.physiobench.persistence"));
		assertFaults(List.of("org.physiobench.reports must not use org.physiobench.content."),
				made("reports", "Import-Package: org.physiobench.content"), made("content"));
	}

	@Test
	public void nobodyKnowsAnAdapter() throws IOException {
		assertFaults(List.of("org.physiobench.ui must not use org.physiobench.reports."),
				made("ui", "Require-Bundle: org.physiobench.reports"));
		assertFaults(List.of("org.physiobench.app must not use org.physiobench.persistence.derby."),
				made("app", "Import-Package: org.physiobench.persistence.derby.embedded"), made("persistence"),
				made("persistence.derby"));
	}

	@Test
	public void aPackageBelongsToTheBundleWithTheLongestName() throws IOException {
		assertFaults(List.of("org.physiobench.app must not use org.physiobench.persistence."),
				made("app", "Import-Package: org.physiobench.persistence.derbyx"), made("persistence"),
				made("persistence.derby"));
	}

	@Test
	public void extensionsReachDownToo() throws IOException {
		String good = "<plugin><extension id='x' point=\"org.physiobench.core.exerciseLibraries\"/></plugin>";
		String bad = "<plugin><extension\n point=\"org.physiobench.ui.recordPages\"><page/></extension></plugin>";

		assertFaults(List.of(), read("content", "", good, ""), made("core"));
		assertFaults(List.of("org.physiobench.content must not use org.physiobench.ui."),
				read("content", "", bad, ""), made("ui"));
	}

	@Test
	public void whatIsDeliveredDoesNotUseTheTestKit() throws IOException {
		assertFaults(
				List.of("org.physiobench.ui must not use org.physiobench.testkit.",
						"org.physiobench.ui must not use the test kit: org.physiobench.testkit."),
				made("ui", "Require-Bundle: org.physiobench.testkit"));
		assertFaults(List.of("org.physiobench.ui must not use the test kit: A.java."),
				withCode("ui", "import org.physiobench.testkit.InMemoryPatients;"));
		assertFaults(List.of(), read("ui", "", "", "additional.bundles = org.physiobench.testkit,\\\n org.junit"));
	}

	@Test
	public void theTestKitStaysBelowTheAdapters() throws IOException {
		assertFaults(List.of(), made("testkit", "Require-Bundle: org.physiobench.core"));
		assertFaults(List.of("org.physiobench.testkit must not use org.physiobench.ui."),
				made("testkit", "Require-Bundle: org.physiobench.ui"));
	}

	@Test
	public void whatOnlyTestsGetDoesNotReachUpEither() throws IOException {
		assertFaults(List.of("org.physiobench.reports must not use org.physiobench.content."),
				read("reports", "", "", "additional.bundles = org.physiobench.content"));
	}

	@Test
	public void aBundleOfOursThatNobodyGaveAPlaceIsAFault() throws IOException {
		assertFaults(List.of("org.physiobench.attic has no storey; give it one in House."), made("attic"));
		assertFaults(List.of("org.physiobench.ui must not use org.physiobench.attic."),
				made("ui", "Require-Bundle: org.physiobench.attic"));
	}

	@Test
	public void aPluginOfOthersStandsWithTheAdapters() throws IOException {
		assertFaults(
				List.of("com.clinic must not use org.physiobench.ui.",
						"com.clinic is an adapter and must not export com.clinic."),
				read("com.clinic", "Require-Bundle: org.physiobench.ui, org.physiobench.core\nExport-Package: com.clinic\n",
						"", ""));
		assertFaults(List.of("org.physiobench.app must not use com.clinic."),
				made("app", "Require-Bundle: com.clinic"), read("com.clinic", "", "", ""));
	}

	@Test
	public void activatorsAndExportsOfInternalsAreFaults() throws IOException {
		assertFaults(
				List.of("org.physiobench.core must not have the activator org.physiobench.core.Activator.",
						"org.physiobench.core must not export the internal org.physiobench.core.internal.handout."),
				made("core", "Bundle-Activator: org.physiobench.core.Activator",
						"Export-Package: org.physiobench.core.program, org.physiobench.core.internal.handout;x-friends:=\"org.physiobench.ui\""));
	}

	@Test
	public void adaptersExportNothing() throws IOException {
		assertFaults(List.of("org.physiobench.reports is an adapter and must not export org.physiobench.reports."),
				made("reports", "Export-Package: org.physiobench.reports"));
	}

	@Test
	public void widgetsLiveInTheScreens() throws IOException {
		assertFaults(List.of("org.physiobench.care must not use SWT, JFace or the workbench: org.eclipse.jface."),
				made("care", "Require-Bundle: org.eclipse.jface"));
		assertFaults(List.of("org.physiobench.reports must not use SWT, JFace or the workbench: org.eclipse.swt.graphics."),
				made("reports", "Import-Package: org.eclipse.swt.graphics"));
		assertFaults(List.of("org.physiobench.core must not use SWT, JFace or the workbench: A.java."),
				withCode("core", "import org.eclipse.ui.PlatformUI;"));
		assertFaults(List.of(), withCode("ui", "import org.eclipse.ui.PlatformUI;"));
	}

	@Test
	public void jdbcBirtAndDerbyStayWhereTheyBelong() throws IOException {
		assertFaults(List.of("org.physiobench.core must not use JDBC: A.java."),
				withCode("core", "void save(javax.sql.DataSource database) {"));
		assertFaults(List.of("org.physiobench.ui must not use JDBC: java.sql."), made("ui", "Import-Package: java.sql"));
		assertFaults(List.of("org.physiobench.app must not use BIRT: org.eclipse.birt.report.engine."),
				made("app", "Require-Bundle: org.eclipse.birt.report.engine"));
		assertFaults(List.of("org.physiobench.persistence must not use Derby: A.java."),
				withCode("persistence", "String url = \"jdbc:derby:memory:x\";"));
		assertFaults(List.of("org.physiobench.persistence must not use Derby: derby."),
				made("persistence", "Require-Bundle: derby"));
		assertFaults(List.of(), withCode("persistence", "import java.sql.Connection; // Derby locks the row"));
		assertFaults(List.of(), withCode("persistence.derby", "import org.apache.derby.jdbc.EmbeddedDataSource;"));
		assertFaults(List.of("org.physiobench.persistence must not use the driver or the pool: A.java."),
				withCode("persistence", "import org.postgresql.PGConnection;"));
		assertFaults(List.of(), withCode("persistence.postgresql", "import com.zaxxer.hikari.HikariDataSource;"));
	}

	@Test
	public void testsBesideTheCodeMayRunOnDerby() throws IOException {
		Bundle.Source test = new Bundle.Source("ATest.java", true, "\"jdbc:derby:memory:x\"");

		assertFaults(List.of(), BundleFolder.read(manifest("org.physiobench.persistence", ""), "", "", List.of(test)));
	}

	@Test
	public void theInternalsOfThePlatformAreNotTouched() throws IOException {
		assertFaults(List.of("A.java must not use the internal org.eclipse.ui.internal.WorkbenchWindow."),
				withCode("ui", "import org.eclipse.ui.internal.WorkbenchWindow;"));
		assertFaults(List.of("A.java must not use the internal org.eclipse.e4.ui.internal.workbench."),
				withCode("it.tests", "Class.forName(\"org.eclipse.e4.ui.internal.workbench.\" + name)"));
		assertFaults(List.of("org.physiobench.core must not use the internal org.eclipse.core.internal.runtime."),
				made("core", "Import-Package: org.eclipse.core.internal.runtime"));
		assertFaults(List.of(), withCode("core", "import org.physiobench.core.internal.exchange.XmiExchangeFormat;"));
	}

	@Test
	public void commentsAreNotCodeAndWhatLooksLikeOneInALiteralIs() {
		assertEquals("int a;   String b = \"// no comment\";  ",
				BundleFolder.withoutComments("int a; /* java.sql */ String b = \"// no comment\"; // java.sql"));
		assertEquals("char c = '\"';  ", BundleFolder.withoutComments("char c = '\"'; // \""));
		assertEquals("\"\"\"\n/* text */\"\"\"", BundleFolder.withoutComments("\"\"\"\n/* text */\"\"\""));
	}

	private static void assertFaults(List<String> expected, Bundle... bundles) {
		assertEquals(expected, new House(List.of(bundles)).faults());
	}

	private static Bundle made(String shortName, String... headers) throws IOException {
		return read(shortName, String.join("\n", headers) + (headers.length == 0 ? "" : "\n"), "", "");
	}

	private static Bundle withCode(String shortName, String code) throws IOException {
		return BundleFolder.read(manifest("org.physiobench." + shortName, ""), "", "",
				List.of(new Bundle.Source("A.java", false, BundleFolder.withoutComments(code))));
	}

	private static Bundle read(String name, String headers, String pluginXml, String buildProperties)
			throws IOException {
		String fullName = name.startsWith("com.") ? name : "org.physiobench." + name;
		return BundleFolder.read(manifest(fullName, headers), pluginXml, buildProperties, List.of());
	}

	/** Manifests have lines of at most 72 bytes; longer headers go on in the next line after a blank. */
	private static String manifest(String name, String headers) {
		List<String> lines = new ArrayList<>();
		Stream.of("Manifest-Version: 1.0", "Bundle-SymbolicName: " + name + ";singleton:=true").forEach(lines::add);
		headers.lines().map(line -> line.replaceAll("(.{60})", "$1\n ")).forEach(lines::add);
		return String.join("\n", lines) + "\n";
	}
}
