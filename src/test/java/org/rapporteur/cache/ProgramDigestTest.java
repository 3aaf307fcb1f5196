package org.rapporteur.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that every change of the program changes its digest. */
class ProgramDigestTest {

  @TempDir Path folder;
  private final Map<String, String> files = new TreeMap<>();

  @BeforeEach
  void write() {
    files.put("org/Main.class", "code");
    files.put("templates/page.ftlh", "template");
  }

  private Path jar(String name, String classPath) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    if (!classPath.isEmpty()) {
      manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
    }
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
      for (Map.Entry<String, String> each : files.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setTime(0);
        jar.putNextEntry(entry);
        jar.write(each.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private Path classes(String name) throws IOException {
    Path root = folder.resolve(name);
    for (Map.Entry<String, String> each : files.entrySet()) {
      Path file = root.resolve(each.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, each.getValue());
    }
    return root;
  }

  private static Optional<ProgramDigest> digest(Object... entries) {
    String[] all = new String[entries.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = entries[i].toString();
    }
    return ProgramDigest.of(String.join(File.pathSeparator, all), "Java");
  }

  @Test
  void theDigestOfAJarDependsOnItsFilesNotItsLocation() throws IOException {
    Optional<ProgramDigest> before = digest(jar("a/program.jar", ""));
    assertTrue(before.isPresent());
    assertEquals(before, digest(jar("b/program.jar", "")));
    FileTime time = Files.getLastModifiedTime(folder.resolve("a/program.jar"));
    long size = Files.size(folder.resolve("a/program.jar"));
    files.put("org/Main.class", "edoc");
    Path changed = jar("a/program.jar", "");
    Files.setLastModifiedTime(changed, time);
    assertEquals(size, Files.size(changed));
    assertNotEquals(before, digest(changed));
    files.put("org/Main.class", "code");
    files.put("templates/page.ftlh", "templates");
    assertNotEquals(before, digest(jar("a/program.jar", "")));
    files.remove("templates/page.ftlh");
    assertNotEquals(before, digest(jar("a/program.jar", "")));
  }

  @Test
  void theDigestOfAFolderDependsOnItsFilesNotItsLocation() throws IOException {
    Optional<ProgramDigest> before = digest(classes("a/classes"));
    assertTrue(before.isPresent());
    assertEquals(before, digest(classes("b/classes")));
    Path file = folder.resolve("a/classes/org/Main.class");
    FileTime time = Files.getLastModifiedTime(file);
    Files.writeString(file, "edoc");
    Files.setLastModifiedTime(file, time);
    assertNotEquals(before, digest(folder.resolve("a/classes")));
    Files.writeString(file, "code");
    assertEquals(before, digest(folder.resolve("a/classes")));
    Files.move(file, file.resolveSibling("Other.class"));
    assertNotEquals(before, digest(folder.resolve("a/classes")));
  }

  @Test
  void theDigestDependsOnLibrariesAndTheirOrder() throws IOException {
    Path one = jar("one.jar", "");
    files.put("library.properties", "version=1");
    Path other = jar("other.jar", "");
    Optional<ProgramDigest> before = digest(one, other);
    assertNotEquals(before, digest(one));
    assertNotEquals(before, digest(other, one));
    assertEquals(before, digest(one, other, one), "Java uses the first");
    files.put("library.properties", "version=2");
    jar("other.jar", "");
    assertNotEquals(before, digest(one, other));
  }

  @Test
  void theDigestDependsOnTheManifestsClassPath() throws IOException {
    Path library = jar("lib/library one.jar", "");
    Path classes = classes("classes");
    Path program = jar("program.jar", "lib/library%20one.jar absent.jar classes/");
    Optional<ProgramDigest> before = digest(program);
    assertTrue(before.isPresent());
    Files.writeString(classes.resolve("org/Main.class"), "edoc");
    Optional<ProgramDigest> second = digest(program);
    assertNotEquals(before, second);
    files.put("more", "more");
    jar("lib/library one.jar", "");
    assertNotEquals(second, digest(program));
    assertTrue(Files.exists(library));
  }

  @Test
  void readsAJarWithBytesBeforeItAndAComment() throws IOException {
    byte[] jar = Files.readAllBytes(jar("program.jar", ""));
    byte[] script = "#!/bin/sh\n".getBytes(StandardCharsets.UTF_8);
    byte[] comment = "PK-like comment".getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[script.length + jar.length + comment.length];
    System.arraycopy(script, 0, all, 0, script.length);
    System.arraycopy(jar, 0, all, script.length, jar.length);
    all[script.length + jar.length - 2] = (byte) comment.length;
    System.arraycopy(comment, 0, all, script.length + jar.length, comment.length);
    Path file = Files.write(folder.resolve("odd.jar"), all);
    assertTrue(Jar.of(file).directory().length < jar.length);
    assertTrue(digest(file).isPresent());
  }

  @Test
  void ignoresMissingEntriesAndHasNoDigestForUnknownOnes() throws IOException {
    Path program = jar("program.jar", "");
    assertTrue(digest(program, folder.resolve("absent.jar")).isPresent());
    assertEquals(Optional.empty(), digest(Files.writeString(folder.resolve("no.jar"), "no jar")));
    Path classes = classes("classes");
    assertTrue(digest(classes).isPresent());
    Files.createSymbolicLink(classes.resolve("link"), program);
    assertEquals(Optional.empty(), digest(classes), "the target of a link is unknown");
    assertEquals(Optional.empty(), ProgramDigest.of("\0", "Java"));
  }

  @Test
  void anotherJavaIsAnotherProgram() throws IOException {
    String jar = jar("program.jar", "").toString();
    assertNotEquals(ProgramDigest.of(jar, "17.0.1"), ProgramDigest.of(jar, "17.0.2"));
  }

  @Test
  void theRunningProgramHasADigest() {
    assertEquals(ProgramDigest.running(), ProgramDigest.running());
    assertTrue(ProgramDigest.running().isPresent());
  }

  @Test
  void classesOutsideTheClassPathHaveNoDigest() {
    String classPath = System.getProperty("java.class.path");
    try {
      System.setProperty("java.class.path", folder.toString());
      assertEquals(Optional.empty(), ProgramDigest.running());
    } finally {
      System.setProperty("java.class.path", classPath);
    }
  }
}
