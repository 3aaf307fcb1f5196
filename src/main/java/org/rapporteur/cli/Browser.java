package org.rapporteur.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The default browser of this machine. */
final class Browser {

  private Browser() {}

  /**
   * Opens an address of the preview.
   *
   * @return whether a program was started; it may still fail to open the address
   */
  static boolean open(String address) {
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
    } catch (IOException notStarted) {
      return false;
    }
  }
}
