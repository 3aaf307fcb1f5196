package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesCommandTest {

  @TempDir private Path folder;

  @Test
  void printsMarkdownThatNoTitleCanBreak() {
    Session before = new Session(folder.resolve("before"));
    Session after = new Session(folder.resolve("after"));
    after.write(
        "content/themes/01-detention/de-2.md",
        "---\ntitle: \"Let <b>@octocat</b> [in](https://example.org) | now\"\n---\nDo.\n");
    assertEquals(0, after.run("changes", "--since", before.project.toString()), after.err);
    assertTrue(after.out.contains("1 recommendation new, 0 changed, 0 no longer"), after.out);
    assertTrue(after.out.contains("**DE-2**"), after.out);
    assertTrue(after.out.contains("`r/de-2/`"), after.out);
    assertFalse(after.out.contains("<b>"), after.out);
    assertFalse(after.out.contains("@octocat"), after.out);
    assertFalse(after.out.contains("[in]("), after.out);
  }

  @Test
  void failsOnAnError() {
    Session before = new Session(folder.resolve("before"));
    Session after = new Session(folder.resolve("after"));
    after.write("content/themes/01-detention/de-2.md", "no facts");
    assertEquals(1, after.run("changes", "--since", before.project.toString()));
    assertTrue(after.err.contains("front-matter-missing"), after.err);
    assertEquals(2, after.run("changes"));
    assertEquals(2, after.run("changes", "--since", folder.resolve("nowhere").toString()));
  }

  @Test
  void completionListsTheCommands() throws IOException {
    Session session = new Session(folder);
    assertEquals(0, session.runBare("completion"));
    for (String word : new String[] {"build", "check", "freeze", "changes", "--base-url"}) {
      assertTrue(session.out.contains(word), word);
    }
    Session written = new Session(folder);
    Path file = folder.resolve("rapporteur.bash");
    assertEquals(0, written.runBare("completion", "--output", file.toString()));
    assertEquals(session.out, Files.readString(file));
    assertEquals("", written.out);
  }
}
