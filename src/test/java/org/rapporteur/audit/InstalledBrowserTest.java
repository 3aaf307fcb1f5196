package org.rapporteur.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstalledBrowserTest {

  @TempDir Path folder;

  private Path program(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n");
    assertTrue(file.toFile().setExecutable(true));
    return file;
  }

  private Path find(String system, Map<String, String> environment) {
    return new InstalledBrowser(environment, system).find();
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, apt install chromium",
    "Windows 11, Edge is part of Windows",
    "Mac OS X, brew install"
  })
  void withoutABrowserTheHelpSaysWhatToInstall(String system, String help) {
    AuditException missing =
        assertThrows(AuditException.class, () -> find(system, Map.of("PATH", folder.toString())));
    assertEquals("no Chromium, Chrome or Edge was found on this machine", missing.getMessage());
    assertTrue(missing.help().contains(help), missing.help());
    assertTrue(missing.help().endsWith("--browser PATH"), missing.help());
  }

  @Test
  void aProgramOnThePathIsFound() throws IOException {
    Path chrome = program("b/google-chrome");
    String path = folder.resolve("a") + File.pathSeparator + folder.resolve("b");
    assertEquals(chrome, find("Linux", Map.of("PATH", path)));
    assertEquals(program("a/microsoft-edge"), find("Linux", Map.of("PATH", path)));
  }

  @Test
  void aBrowserWithoutAWindowIsPreferred() throws IOException {
    program("chromium");
    Path headless = program("chromium-headless-shell");
    assertEquals(headless, find("Linux", Map.of("PATH", folder.toString())));
  }

  @Test
  void aFolderOrAFileThatCannotRunIsNoProgram() throws IOException {
    Files.createDirectories(folder.resolve("chromium"));
    Files.writeString(folder.resolve("google-chrome"), "text");
    assertThrows(AuditException.class, () -> find("Linux", Map.of("PATH", folder.toString())));
  }

  @Test
  void theFoldersOfInstallersAreSearched() throws IOException {
    Path edge = program("Microsoft/Edge/Application/msedge.exe");
    Map<String, String> windows = Map.of("Path", "", "ProgramFiles(x86)", folder.toString());
    assertEquals(edge, find("Windows 11", windows));
    Path mac = program("Applications/Chromium.app/Contents/MacOS/Chromium");
    assertEquals(mac, find("Mac OS X", Map.of("HOME", folder.toString())));
  }
}
