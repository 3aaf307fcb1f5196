package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments are taken literally: none is read as an argument file, and none is dropped. */
class LiteralArgumentsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"@", "@@", "@none", "${sys:user.home}", "$HOME", "%PATH%", "'a'", "\"a\""})
  void aTitleIsUsedUnchanged(String title) throws IOException {
    Session session = new Session(folder.resolve("p"));
    Path project = folder.resolve("made");
    String[] init = {"init", project.toString(), "--title", title, "--publisher", title};
    assertEquals(0, session.runBare(init), session.err);
    String readme = Files.readString(project.resolve("README.md"));
    assertTrue(readme.contains(title), readme);
  }

  @Test
  void anArgumentFileIsNotRead() throws IOException {
    Session session = new Session(folder.resolve("p"));
    Path file = Files.writeString(folder.resolve("arguments"), "--help\n");
    String at = "@" + file;
    for (List<String> command :
        List.of(
            List.of("build", at),
            List.of("check", at),
            List.of("serve", at),
            List.of("freeze", at),
            List.of("changes", at, "--since", "."))) {
      assertEquals(2, session.runBare(command.toArray(String[]::new)), command.toString());
      assertTrue(session.err.contains("there is no folder " + at), session.err);
    }
    assertEquals(0, session.runBare("new", "theme", at, "--in", session.project + "/content"));
    assertTrue(session.out.strip().endsWith("/theme.md"), session.out);
    assertEquals(2, session.runBare(at));
    assertFalse(session.out.contains("Usage"), session.out);
  }

  @ParameterizedTest
  @ValueSource(strings = {"@report", "-x", "--help", "a b", "a:b", "#a", "*", "été", "a\nb", "~"})
  void aProjectMayHaveAnyName(String name) {
    Session session = new Session(folder.resolve(name));
    assertEquals(0, session.run("check"), session.err);
    assertEquals(0, session.run("build"), session.err);
    assertTrue(Files.exists(session.project.resolve("site/index.html")));
    String slash = session.project + "/";
    assertEquals(0, session.runBare("check", "--", slash), session.err);
    assertEquals(0, session.runBare("check", slash + "./../" + name + "/."), session.err);
  }

  @Test
  void anArgumentAfterTwoHyphensIsNotAnOption() {
    Session session = new Session(folder.resolve("p"));
    for (String name : List.of("-x", "--help", "--strict", "@x", "--")) {
      assertEquals(2, session.runBare("check", "--", name), name);
      assertTrue(session.err.contains("there is no folder " + name), session.err);
    }
  }

  @Test
  void anEmptyNameIsNotTheCurrentFolder() {
    Session session = new Session(folder.resolve("p"));
    for (List<String> command :
        List.of(
            List.of("build", ""),
            List.of("build", session.project.toString(), "-o", ""),
            List.of("build", session.project.toString(), "--output="),
            List.of("build", session.project.toString(), "--templates", ""),
            List.of("changes", session.project.toString(), "--since", ""),
            List.of("init", "", "--title", "T", "--publisher", "P"),
            List.of("new", "theme", "T", "--in", ""),
            List.of("completion", "-o", ""))) {
      assertEquals(2, session.runBare(command.toArray(String[]::new)), command.toString());
      assertTrue(session.err.contains("the name is empty"), session.err);
    }
  }

  @Test
  void aVeryLongNameIsReported() {
    Session session = new Session(folder.resolve("p"));
    String name = "a".repeat(100_000);
    assertEquals(2, session.runBare("check", name));
    assertTrue(session.err.contains("there is no folder"), session.err);
    assertEquals(74, session.runBare("build", session.project.toString(), "-o", name));
  }
}
