package org.rapporteur.plan;

/** Ways between the files of a site. */
final class RelativePaths {

  private RelativePaths() {}

  /**
   * The way from one file to another, as a relative link. It names {@code index.html}, so that it
   * works from a disk as well as from a host.
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
    StringBuilder way = new StringBuilder(to.length() + 12);
    for (int i = shared; i < from.length(); i++) {
      if (from.charAt(i) == '/') {
        way.append("../");
      }
    }
    return way.append(to, shared, to.length()).toString();
  }

  /** The way from a file up to the site's root: empty, or {@code ../../}. */
  static String toRoot(String from) {
    int folders = 0;
    for (int slash = from.indexOf('/'); slash >= 0; slash = from.indexOf('/', slash + 1)) {
      folders++;
    }
    return "../".repeat(folders);
  }

  /** The path of a site on its host: {@code /repo/}; the host's root without an address. */
  static String onHost(String baseUrl) {
    return baseUrl.isEmpty()
        ? "/"
        : baseUrl.substring(baseUrl.indexOf('/', baseUrl.indexOf("//") + 2));
  }
}
