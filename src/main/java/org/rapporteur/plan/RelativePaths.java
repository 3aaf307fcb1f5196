package org.rapporteur.plan;

/** Relative links between the files of a site. */
final class RelativePaths {

  private RelativePaths() {}

  /**
   * The relative link from one file to another. It includes {@code index.html}, so that it also
   * works from a disk.
   */
  static String relative(String from, String to) {
    if (from.equals(to)) {
      return to.substring(to.lastIndexOf('/') + 1);
    }
    int shared = 0;
    int end = Math.min(from.length(), to.length());
    for (int i = 0; i < end && from.charAt(i) == to.charAt(i); i++) {
      if (from.charAt(i) == '/') {
        shared = i + 1;
      }
    }
    StringBuilder path = new StringBuilder(to.length() + 12);
    for (int i = shared; i < from.length(); i++) {
      if (from.charAt(i) == '/') {
        path.append("../");
      }
    }
    return path.append(to, shared, to.length()).toString();
  }

  /** The relative path from a file to the site's root: empty, or such as {@code ../../}. */
  static String toRoot(String from) {
    int folders = 0;
    for (int slash = from.indexOf('/'); slash >= 0; slash = from.indexOf('/', slash + 1)) {
      folders++;
    }
    return "../".repeat(folders);
  }

  /**
   * The path of a site on its host, such as {@code /repo/}; the host's root if the URL is unknown.
   */
  static String onHost(String baseUrl) {
    return baseUrl.isEmpty()
        ? "/"
        : baseUrl.substring(baseUrl.indexOf('/', baseUrl.indexOf("//") + 2));
  }
}
