package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefCommandTest {

  @TempDir private Path folder;

  private Session run(int exit, String... arguments) {
    Session session = new Session(folder);
    String[] all = new String[arguments.length + 1];
    all[0] = "ref";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    assertEquals(exit, session.runBare(all), session.err);
    return session;
  }

  @Test
  void showsEachProvisionWithItsWords() {
    assertEquals(
        "iccpr/7\tICCPR art. 7\tarticles 7\niccpr/9(1)\tICCPR art. 9(1)\t9 (1) of the Covenant\n",
        run(0, "--instrument", "iccpr", "under", "articles 7 and 9 (1) of the Covenant").out);
    assertEquals(
        "cat/3\tCAT art. 3\tarticle 3 de la Convention contre la torture\n",
        run(0, "--language", "fr", "article 3 de la Convention contre la torture").out);
    assertEquals("no reference found\n", run(0, "Everybody is free.").out);
  }

  @Test
  void showsWhatIsWrong() {
    assertEquals(
        "unknown-article\tICCPR has no article 54. ICCPR has articles 1 to 53. Did you mean 53, or CRC art. 54?\n",
        run(1, "--articles", "ICCPR art. 54").out);
    assertTrue(run(1, "--articles", "ICCRP art. 9").out.contains("Did you mean “ICCPR”?"));
  }

  @Test
  void writesJson() {
    assertEquals(
        "{\"text\":\"ICCPR art. 9, 54\",\"provisions\":[\"iccpr/9\"],\"references\":[{\"start\":0,"
            + "\"end\":16,\"text\":\"ICCPR art. 9, 54\",\"provisions\":[\"iccpr/9\"]}],"
            + "\"documents\":[],\"problems\":[{\"rule\":\"unknown-article\",\"start\":14,\"end\":16,"
            + "\"message\":\"ICCPR has no article 54\","
            + "\"help\":\"ICCPR has articles 1 to 53. Did you mean 53, or CRC art. 54?\"}]}\n",
        run(1, "--format", "json", "--articles", "ICCPR art. 9, 54").out);
  }

  @Test
  void showsDocumentsAndReadsNoPartOfThemAsAProvision() {
    String text = "general comment No. 35, para. 12, on ICCPR art. 9, and SDG target 16.3";
    assertEquals(
        "iccpr/9\tICCPR art. 9\tICCPR art. 9\n"
            + "CCPR/C/GC/35\t12\tgeneral comment No. 35, para. 12\n"
            + "SDG 16.3\t\tSDG target 16.3\n",
        run(0, "--instrument", "iccpr", text).out);
    String json = run(0, "--format", "json", "CCPR/C/USA/CO/5, paras. 8 and 34").out;
    assertTrue(
        json.contains(
            "\"documents\":[{\"start\":0,\"end\":32,"
                + "\"text\":\"CCPR/C/USA/CO/5, paras. 8 and 34\","
                + "\"symbol\":\"CCPR/C/USA/CO/5\",\"paragraphs\":[\"8\",\"34\"]}]"),
        json);
    assertEquals(
        "unknown-document\tthere is no SDG target 16.33. Goal 16 has the targets 16.1 to 16.10,"
            + " 16.a and 16.b.\n",
        run(1, "SDG target 16.33").out);
  }

  @Test
  void reportsADocumentAmongProvisionsOnce() {
    String help =
        " is a document, not a provision. Cite it in the text, where it is linked and listed.\n";
    assertEquals(
        "iccpr/9\tICCPR art. 9\tICCPR art. 9; CCPR/C/GC/35, para. 12; CAT art. 3\n"
            + "cat/3\tCAT art. 3\tICCPR art. 9; CCPR/C/GC/35, para. 12; CAT art. 3\n"
            + "reference-syntax\t“CCPR/C/GC/35, para. 12”"
            + help,
        run(1, "--articles", "ICCPR art. 9; CCPR/C/GC/35, para. 12; CAT art. 3").out);
    assertEquals(
        "reference-syntax\t“general comment No. 20”" + help,
        run(1, "--articles", "general comment No. 20").out);
    assertEquals(
        "iccpr/9\tICCPR art. 9\tICCPR art. 9; SDG target 16.3\n"
            + "reference-syntax\t“SDG target 16.3”"
            + help,
        run(1, "--articles", "ICCPR art. 9; SDG target 16.3").out);
  }

  @Test
  void readsTheLinesOfAFile() throws IOException {
    Path file = folder.resolve("texts.tsv");
    Files.writeString(
        file,
        String.join(
            "\n",
            "iccpr\tarticles\ten\t9 (1–2); 7",
            "\ttext\tfr\tl’article 3 de la Convention contre la torture",
            "ICCPR\ttext\ten\tarticle 54 of the Covenant, article 9 of the Covenant",
            "\tarticles\ten\tart. 8 bis of the Rome Statute",
            "crc\ttext\ten\tno reference",
            ""));
    assertEquals(
        "iccpr/9(1) iccpr/9(2) iccpr/7\t\n"
            + "cat/3\t\n"
            + "iccpr/9\tunknown-article\n"
            + "rome-statute/8-bis\t\n"
            + "\t\n",
        run(0, "--batch", file.toString()).out);
  }

  @Test
  void reportsWrongUsage() throws IOException {
    assertTrue(run(2).err.contains("give a text"));
    assertTrue(run(2, "--instrument", "nope", "art. 9").err.contains("not in the catalogue"));
    assertTrue(run(2, "--batch", folder.resolve("nowhere").toString()).err.contains("no file"));
    Path file = folder.resolve("texts.tsv");
    Files.writeString(file, "iccpr\tarticles\ten\t9\niccpr\tprose\ten\t9\nx\n");
    Session session = run(2, "--batch", file.toString());
    assertEquals("iccpr/9\t\n\t\n\t\n", session.out);
    assertTrue(session.err.contains("line 2 needs four fields"), session.err);
    Files.write(file, "iccpr\tarticles\ten\t9 à 12\n".getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(run(2, "--batch", file.toString()).err.contains("not UTF-8"));
  }
}
