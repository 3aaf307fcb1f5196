package org.rapporteur.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two versions in a file with conflict markers of a version control system.
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

  /** Splits the lines into versions; empty if there is no marker, or if markers are missing. */
  static Optional<MergeConflict> in(List<Line> lines) {
    if (lines.stream().noneMatch(line -> isMarker(line.text()))) {
      return Optional.empty();
    }
    MergeConflict conflict =
        new MergeConflict(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Side side = Side.COMMON;
    for (Line line : lines) {
      Matcher marker = MARKER.matcher(line.text());
      if (marker.matches()) {
        Optional<Side> next = next(side, marker.group(1).charAt(0));
        if (next.isEmpty()) {
          return Optional.empty();
        }
        side = next.get();
      } else {
        conflict.add(line, side);
      }
    }
    return side == Side.COMMON ? Optional.of(conflict) : Optional.empty();
  }

  private void add(Line line, Side side) {
    if (side == Side.ANCESTOR) {
      return;
    }
    all.add(line);
    if (side != Side.THEIRS) {
      ours.add(line);
    }
    if (side != Side.OURS) {
      theirs.add(line);
    }
  }

  private static Optional<Side> next(Side side, char marker) {
    return switch (marker) {
      case '<' -> when(side == Side.COMMON, Side.OURS);
      case '|' -> when(side == Side.OURS, Side.ANCESTOR);
      case '=' -> when(side == Side.OURS || side == Side.ANCESTOR, Side.THEIRS);
      default -> when(side == Side.THEIRS, Side.COMMON);
    };
  }

  private static Optional<Side> when(boolean allowed, Side next) {
    return allowed ? Optional.of(next) : Optional.empty();
  }
}
