package org.rapporteur.cache;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/**
 * Identifies this program: its classes, resources and libraries, and the Java runtime.
 *
 * @param value never empty
 */
public record ProgramDigest(String value) {

  /** The digest of the running program; empty if it is unknown, so that nothing can be cached. */
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
   * Calculates the digest of a program.
   *
   * @param classPath as for {@code java -cp}
   * @param java identifies the Java runtime
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

  /** Whether these classes come from the class path; another loader may use other classes. */
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
    } catch (URISyntaxException | RuntimeException unknown) {
      return false;
    }
  }
}
