package org.rapporteur.permalink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.SmallProject;

/** Which old addresses a file can list as its aliases. */
class AliasesTest {

  private static final String FILE = "content/themes/01-detention/de-1.md";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
  }

  private String messages(String alias) throws IOException {
    project.write(
        FILE, "---\ntitle: Open the doors\naliases: [\"" + alias + "\"]\n---\nOpen every door.\n");
    return String.join("; ", PlannedReport.of(folder).messages());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "r/de-9/|''",
        "r/de-9/#why|''",
        "themes/detention/#de-9|''",
        "old/page/|''",
        "r/de-1/|“r/de-1/” is the current address of this content",
        "r/de-2/|“r/de-2/” is the current address of other content of this report",
        "R/DE-2/|“R/DE-2/” is the current address of other content of this report",
        "themes/detention/#scope"
            + "|“themes/detention/#scope” is the current address of other content of this report",
        "/r/de-9/|“/r/de-9/” is not a valid address",
        "r/de-9|“r/de-9” is not a valid address",
        "#why|“#why” is not a valid address",
        "r/../de-9/|“r/../de-9/” is not a valid address"
      })
  void anAliasIsAnAddressThatIsFree(String alias, String expected) throws IOException {
    assertEquals(expected, messages(alias));
  }

  @ParameterizedTest
  @CsvSource({
    "/r/de-9, r/de-9/",
    "./r/de-9/index.html, r/de-9/",
    "r/de-9#why, r/de-9/#why",
    "/r/de-9/#why, r/de-9/#why",
    "??, 'r/nd-9/, themes/detention/ or themes/detention/#nd-9'"
  })
  void theMessageSuggestsTheAddressThatWasMeant(String alias, String suggestion)
      throws IOException {
    messages(alias);
    String help = PlannedReport.of(folder).problems().get(0).help();
    assertTrue(help.endsWith("relative to the report’s home page: " + suggestion), help);
  }

  @Test
  void anAliasHasALimit() throws IOException {
    assertEquals("", messages("a/".repeat(20)));
    assertEquals("this alias is too long", messages("a/".repeat(21)));
    String segment = "b".repeat(99) + "/";
    assertTrue(!messages(segment.repeat(4)).contains("this alias is too long"));
    assertEquals("this alias is too long", messages(segment.repeat(4) + "#"));
  }

  @Test
  void twoFilesCannotHaveTheSameAlias() throws IOException {
    project.add(FILE, "aliases: [old/]");
    project.add("content/pages/about.md", "aliases: [old/]");
    project.add("content/themes/02-water/theme.md", "aliases: [older/]");
    assertEquals(
        List.of("“old/” is already an alias in " + FILE), PlannedReport.of(folder).messages());
  }

  @ParameterizedTest
  @ValueSource(strings = {"r/de-2/", "r/de-2/#why"})
  void anErasedAddressCannotBeAnAlias(String alias) throws IOException {
    project.write("content/themes/01-detention/de-2.md", "---\nstatus: erased\n---\n");
    assertEquals(
        "the recommendation at “" + alias + "” was erased, so its address cannot be redirected",
        messages(alias));
  }
}
