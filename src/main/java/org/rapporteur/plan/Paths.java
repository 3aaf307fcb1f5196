package org.rapporteur.plan;

import java.util.ArrayList;
import java.util.List;

/** Ways between the files of a site. */
final class Paths {

  private Paths() {}

  /**
   * The way from one file to another, as a relative link. It names {@code index.html}, so that it
   * works from a disk as well as from a host.
   */
  static String relative(String from, String to) {
    if (from.equals(to)) {
      return to.substring(to.lastIndexOf('/') + 1);
    }
    List<String> source = List.of(from.split("/"));
    List<String> target = List.of(to.split("/"));
    int shared = 0;
    while (shared < source.size() - 1
        && shared < target.size() - 1
        && source.get(shared).equals(target.get(shared))) {
      shared++;
    }
    List<String> way = new ArrayList<>();
    for (int i = shared; i < source.size() - 1; i++) {
      way.add("..");
    }
    way.addAll(target.subList(shared, target.size()));
    return String.join("/", way);
  }

  /** The way from a file up to the site's root: empty, or {@code ../../}. */
  static String toRoot(String from) {
    return "../".repeat((int) from.chars().filter(c -> c == '/').count());
  }
}
