package org.rapporteur.audit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a browser of the Chromium family on this machine: on the PATH, or where the installers of
 * Windows and macOS put it.
 *
 * @param environment the environment variables
 * @param system the name of the operating system
 */
public record InstalledBrowser(Map<String, String> environment, String system) {

  /** Those without a window first, which start and run faster. */
  private static final List<String> COMMANDS =
      List.of(
          "chromium-headless-shell",
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome",
          "microsoft-edge",
          "microsoft-edge-stable",
          "msedge",
          "brave-browser");

  private static final List<String> MAC =
      List.of(
          "Chromium.app/Contents/MacOS/Chromium",
          "Google Chrome.app/Contents/MacOS/Google Chrome",
          "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
          "Brave Browser.app/Contents/MacOS/Brave Browser");

  private static final List<String> WINDOWS =
      List.of(
          "Chromium/Application/chrome.exe",
          "Google/Chrome/Application/chrome.exe",
          "Microsoft/Edge/Application/msedge.exe",
          "BraveSoftware/Brave-Browser/Application/brave.exe");

  public InstalledBrowser {
    environment = Map.copyOf(environment);
  }

  /** The browsers of this machine. */
  public static InstalledBrowser onThisMachine() {
    return new InstalledBrowser(System.getenv(), System.getProperty("os.name", ""));
  }

  /**
   * The program to run.
   *
   * @throws AuditException if there is none
   */
  public Path find() {
    return candidates().stream()
        .filter(Files::isRegularFile)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new AuditException(
                    "no Chromium, Chrome or Edge was found on this machine",
                    "Install one of them ("
                        + installation()
                        + "), or name its program:  --browser PATH"));
  }

  private String installation() {
    if (isWindows()) {
      return "Edge is part of Windows; Chrome: https://www.google.com/chrome/";
    }
    return isMac()
        ? "brew install --cask chromium, or https://www.google.com/chrome/"
        : "Debian and Ubuntu: apt install chromium; Fedora: dnf install chromium";
  }

  private List<Path> candidates() {
    List<Path> found = new ArrayList<>();
    String extension = isWindows() ? ".exe" : "";
    for (String folder : variable("PATH").split(File.pathSeparator, -1)) {
      for (String command : COMMANDS) {
        path(folder, command + extension).ifPresent(found::add);
      }
    }
    if (isWindows()) {
      for (String root : List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")) {
        WINDOWS.forEach(file -> path(variable(root), file).ifPresent(found::add));
      }
    }
    if (isMac()) {
      Stream.of("/Applications", variable("HOME") + "/Applications")
          .forEach(root -> MAC.forEach(file -> path(root, file).ifPresent(found::add)));
    }
    return found;
  }

  /** A file in a folder; empty if the folder is not named, as the current folder is not meant. */
  private static Optional<Path> path(String folder, String file) {
    if (folder.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(folder, file));
    } catch (InvalidPathException notAFolder) {
      return Optional.empty();
    }
  }

  /** The value of a variable, whose name may be spelt Path on Windows. */
  private String variable(String name) {
    return environment.entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private boolean isWindows() {
    return system.toLowerCase(Locale.ROOT).contains("windows");
  }

  private boolean isMac() {
    return system.toLowerCase(Locale.ROOT).contains("mac");
  }
}
