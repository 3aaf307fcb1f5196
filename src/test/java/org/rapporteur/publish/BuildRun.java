package org.rapporteur.publish;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A build in a separate JVM that a test can kill. It prints its progress, one byte per step. */
final class BuildRun {

  static final int PAGES = 300;

  private BuildRun() {}

  /** Arguments: output folder, version of the site, and "hold" to wait before the commit. */
  public static void main(String[] args) throws IOException {
    try (Stage stage = new Publisher(Path.of(args[0])).stage()) {
      System.out.write('s');
      System.out.flush();
      List<String> site = site(Integer.parseInt(args[1]));
      for (int i = 0; i < site.size(); i += 2) {
        Folder.put(stage, site.get(i), site.get(i + 1));
      }
      System.out.write('c');
      System.out.flush();
      if (args.length > 2) {
        System.in.read();
      }
      stage.commit();
    }
    System.out.write('e');
    System.out.flush();
  }

  /** Starts a build, which prints its progress to standard output. */
  static Process start(Path output, int version, String... more) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.add(
        classPathEntry(Publisher.class)
            + System.getProperty("path.separator")
            + classPathEntry(Folder.class));
    command.addAll(List.of(BuildRun.class.getName(), output.toString(), "" + version));
    command.addAll(List.of(more));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static String classPathEntry(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A version of a site, as alternating paths and texts. Most pages change in each version, some
   * never change, some exist with their folders in only one version, and one path is a file in one
   * version and a folder in the next.
   */
  static List<String> site(int version) {
    List<String> site = new ArrayList<>();
    site.addAll(List.of("legal" + (version % 2 == 0 ? "" : "/index.html"), text(version, 0)));
    for (int i = 1; i <= PAGES; i++) {
      boolean isConstant = i % 5 == 0;
      boolean isTemporary = i % 5 == 1;
      String name = isTemporary ? temporaryPage(version, i) : "r-" + i;
      site.addAll(List.of("r/" + name + "/index.html", text(isConstant ? 0 : version, i)));
    }
    return site;
  }

  /** The name of a page that exists in only one version. */
  static String temporaryPage(int version, int page) {
    return "v" + version % 3 + "-" + page;
  }

  /** A text that spans several disk blocks and contains its version at both ends. */
  private static String text(int version, int page) {
    int length = 200 + new Random(page).nextInt(9000);
    return "<" + version + " " + ("." + page).repeat(length / 4) + " " + version + ">";
  }
}
