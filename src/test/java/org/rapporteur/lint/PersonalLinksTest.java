package org.rapporteur.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.SmallProject;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/** Links that contain an e-mail address or a telephone number. */
class PersonalLinksTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Call](tel:+41229179220)|this link contains a telephone number",
        "[Write](mailto:jane@example.net)|this link contains an e-mail address",
        // The report's own contact.
        "[Write](mailto:Desk@example.org?subject=Doors)|''",
        // What the text shows is reported once.
        "[jane@example.net](mailto:Jane@example.net)|this looks like an e-mail address",
        "[+41 22 917 92 20](tel:+41229179220)|this looks like a telephone number",
        "[+٤١ ٢٢ ٩١٧ ٩٢ ٢٠](tel:+41229179220)|this looks like a telephone number",
        "[Call](tel:+41229179221), +41 22 917 92 20"
            + "|this link contains a telephone number; this looks like a telephone number",
        "[A page](https://example.org/tel:+41229179220)|''"
      })
  void areReportedUnlessTheyAreTheContact(String link, String expected) throws IOException {
    SmallProject project = SmallProject.in(folder);
    project.replace(
        "content/report.yaml",
        "contact:\n  name: An organisation\n",
        "contact:\n  name: An organisation\n  email: desk@example.org\n");
    project.recommendation("01-detention", "de-1", "Open the doors", link + " to open them.");
    assertEquals(
        expected,
        String.join(
            "; ",
            project.lint().stream()
                .filter(d -> d.rule() == Rule.PERSONAL_DATA)
                .map(Diagnostic::message)
                .toList()));
  }
}
