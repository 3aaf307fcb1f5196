package org.rapporteur.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The browser that this machine opens addresses with. */
final class Browser {

  private Browser() {}

  /**
   * Opens one of our own addresses.
   *
   * @return whether something was started that may have done so
   */
  static boolean show(String address) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    List<String> command =
        system.contains("win")
            ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
            : List.of(system.contains("mac") ? "open" : "xdg-open", address);
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException none) {
      return false;
    }
  }
}
