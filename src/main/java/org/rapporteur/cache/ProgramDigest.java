package org.rapporteur.cache;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/**
 * Identifies this program: its classes, resources and libraries, and the Java that runs it.
 *
 * @param value empty never
 */
public record ProgramDigest(String value) {

  /** The digest of the running program; empty if it can't be told, so that nothing may be kept. */
  public static Optional<ProgramDigest> running() {
    String java =
        System.getProperty("java.vendor")
            + " "
            + System.getProperty("java.runtime.version")
            + " "
            + System.getProperty("os.arch");
    String classPath = System.getProperty("java.class.path", "");
    return isOn(classPath) ? of(classPath, java) : Optional.empty();
  }

  /**
   * The digest of a program.
   *
   * @param classPath as {@code java -cp} takes it
   * @param java tells the Java that runs it from others
   */
  static Optional<ProgramDigest> of(String classPath, String java) {
    try {
      ClassPathDigest files = new ClassPathDigest();
      for (String entry : classPath.split(File.pathSeparator, -1)) {
        files.add(Path.of(entry));
      }
      return files.digest().map(digest -> new ProgramDigest(digest + " " + java));
    } catch (IOException | InvalidPathException unreadable) {
      return Optional.empty();
    }
  }

  /** Whether these very classes come from the class path: another loader may take others. */
  private static boolean isOn(String classPath) {
    CodeSource source = ProgramDigest.class.getProtectionDomain().getCodeSource();
    try {
      Path own = Path.of(source.getLocation().toURI()).toAbsolutePath();
      for (String entry : classPath.split(File.pathSeparator, -1)) {
        if (Path.of(entry).toAbsolutePath().normalize().equals(own.normalize())) {
          return true;
        }
      }
      return false;
    } catch (URISyntaxException | RuntimeException elsewhere) {
      return false;
    }
  }
}
