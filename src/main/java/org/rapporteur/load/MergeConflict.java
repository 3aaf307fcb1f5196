package org.rapporteur.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two versions in a file with the conflict markers of a version control system.
 *
 * @param ours the lines of the first version
 * @param theirs the lines of the second version
 * @param all the lines of either
 */
record MergeConflict(List<Line> ours, List<Line> theirs, List<Line> all) {

  private static final Pattern MARKER = Pattern.compile("(<{7}|={7}|>{7}|\\|{7})( .*)?");

  /**
   * A line of the file.
   *
   * @param number counted from 1
   */
  record Line(String text, int number) {}

  private enum Side {
    COMMON,
    OURS,
    ANCESTOR,
    THEIRS
  }

  static boolean isMarker(String line) {
    return MARKER.matcher(line).matches();
  }

  /** The versions; empty where there is no marker, or where markers are missing. */
  static Optional<MergeConflict> in(List<Line> lines) {
    if (lines.stream().noneMatch(line -> isMarker(line.text()))) {
      return Optional.empty();
    }
    MergeConflict conflict =
        new MergeConflict(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Side part = Side.COMMON;
    for (Line line : lines) {
      Matcher marker = MARKER.matcher(line.text());
      if (marker.matches()) {
        Optional<Side> next = next(part, marker.group(1).charAt(0));
        if (next.isEmpty()) {
          return Optional.empty();
        }
        part = next.get();
      } else {
        conflict.add(line, part);
      }
    }
    return part == Side.COMMON ? Optional.of(conflict) : Optional.empty();
  }

  private void add(Line line, Side part) {
    if (part == Side.ANCESTOR) {
      return;
    }
    all.add(line);
    if (part != Side.THEIRS) {
      ours.add(line);
    }
    if (part != Side.OURS) {
      theirs.add(line);
    }
  }

  private static Optional<Side> next(Side part, char marker) {
    return switch (marker) {
      case '<' -> when(part == Side.COMMON, Side.OURS);
      case '|' -> when(part == Side.OURS, Side.ANCESTOR);
      case '=' -> when(part == Side.OURS || part == Side.ANCESTOR, Side.THEIRS);
      default -> when(part == Side.THEIRS, Side.COMMON);
    };
  }

  private static Optional<Side> when(boolean allowed, Side next) {
    return allowed ? Optional.of(next) : Optional.empty();
  }
}
