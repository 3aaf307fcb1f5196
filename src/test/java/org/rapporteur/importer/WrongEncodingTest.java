package org.rapporteur.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.importer.outline.ValueMap;

/** Text that was stored in UTF-8 and read in another encoding. */
class WrongEncodingTest {

  private static final String TABLE = "No.,Recommendation,Theme\n1,%s,Ports\n2,Order bells,Ports\n";

  @TempDir Path folder;

  private static ImportOptions options(boolean repair) {
    return new ImportOptions(
        Optional.empty(),
        Optional.of("O"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("fr"),
        Map.of(),
        ValueMap.NONE,
        false,
        repair);
  }

  private Imported table(String text, boolean repair) throws IOException {
    return Imported.of(folder, "t.csv", TABLE.formatted(text).getBytes(UTF_8), options(repair));
  }

  private static List<String> remarks(Imported imported) {
    return imported.result.remarks().stream().filter(r -> r.contains("encoding")).toList();
  }

  @Test
  void isReportedAndLeftAsItIs() throws IOException {
    Imported imported = table("Lâ€™Ã‰tat doit Ã©clairer", false);
    assertEquals(
        List.of(
            "1 paragraph or cell looks as if read in a wrong encoding. Compare with the file; if it"
                + " looks right there, import again with --repair-encoding: “Lâ€™Ã‰tat” for"
                + " “L’État” (row 2, column B)."),
        remarks(imported));
    assertTrue(imported.file("/po-1.md").contains("\nLâ€™Ã‰tat doit Ã©clairer\n"));
    assertFalse(imported.file("import.yaml").contains("repair-encoding"));
  }

  @Test
  void isRepairedOnRequestAndAgain() throws IOException {
    Imported imported = table("Lâ€™Ã‰tat doit Ã©clairer", true).write(folder);
    assertTrue(imported.file("/po-1.md").contains("\nL’État doit éclairer\n"));
    assertTrue(imported.file("import.yaml").contains("\n    repair-encoding: true\n"));
    Imported again = table("Lâ€™Ã‰tat doit payer", false);
    assertTrue(
        again
            .result
            .changed()
            .get("content/themes/01-ports/po-1.md")
            .contains("\nL’État doit payer\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L’État doit éclairer « tous » les quais – même à Noël…",
        "Что делать? Построить порт.",
        "على الدولة أن تضيء الأرصفة",
        "港口应当照明",
        "Ελλάδα: φως"
      })
  void isFoundInAllScripts(String text) throws IOException {
    String wrong = new String(text.getBytes(UTF_8), Charset.forName("ISO-8859-1"));
    StringBuilder western = new StringBuilder();
    // As office programs do: windows-1252, and the bytes that it leaves out unchanged.
    for (char c : wrong.toCharArray()) {
      String one = new String(new byte[] {(byte) c}, Charset.forName("windows-1252"));
      western.append(one.equals("\uFFFD") ? String.valueOf(c) : one);
    }
    Imported imported = table(western.toString().replace(",", ""), true);
    assertTrue(
        imported.file("/po-1.md").contains(text.replace(",", "")), imported.file("/po-1.md"));
  }

  @ParameterizedTest
  @CsvSource({"Macintosh: l‚Äô√âtat, Macintosh: l’État", "Twice: ÃƒÂ©tat, Twice: état"})
  void isFoundInOtherForms(String wrong, String right) throws IOException {
    assertTrue(table(wrong, true).file("/po-1.md").contains(right));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L’ÉGALITÉ” et « DIVERSITÉ» d’État",
        "São João: MAÇÃ” e NÃO",
        "Ðað er gott – Þór",
        "Âge, Âme, â l’été, ça",
        "Å Älmhult, Ørsta"
      })
  void isNotFoundInRealText(String text) throws IOException {
    assertEquals(List.of(), remarks(table(text.replace(",", ""), false)));
  }
}
