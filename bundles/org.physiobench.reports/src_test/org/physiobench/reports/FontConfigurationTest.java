package org.physiobench.reports;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.is;
import static org.junit.Assert.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class FontConfigurationTest {

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	@Test
	public void theBuildUnpacksEveryTypeface() {
		var fonts = Stream.of(new File("fonts").list()).filter(name -> name.endsWith(".ttf")).sorted().toList();
		assertThat(fonts, is(List.of("DejaVuSans-Bold.ttf", "DejaVuSans.ttf", "Roboto-Bold.ttf",
				"Roboto-BoldItalic.ttf", "Roboto-Italic.ttf", "Roboto-Regular.ttf")));
	}

	@Test
	public void aFolderMayHaveAnyName() throws RenderingFailure, IOException, URISyntaxException {
		var font = Path.of("My & \"Fonts\" ü", "A.ttf");
		var url = FontConfiguration.write(List.of(font), folder.getRoot().toPath().resolve("fonts.xml"));
		assertThat(Files.readString(Path.of(url.toURI())), containsString("My &amp; &quot;Fonts&quot; ü"));
	}

	@Test
	public void whatNoOtherTypefaceHasComesFromDejaVu() throws RenderingFailure, IOException {
		var file = folder.getRoot().toPath().resolve("fonts.xml");
		FontConfiguration.write(List.of(), file);
		assertThat(Files.readString(file),
				containsString("<block font-family=\"DejaVu Sans\" range-start=\"0\" range-end=\"FFFF\"/>"));
	}
}
