package org.rapporteur.export.download;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/**
 * How much of each pixel shapes cover. It is calculated from the areas under the edges of the
 * shapes, without the graphics library of the JDK, so that every JDK gives the same values.
 */
final class CoverageMask {

  private static final double FLATNESS = 0.1;

  private final int width;
  private final int height;

  /** The change of coverage from one pixel to the next, by row. */
  private final double[] change;

  CoverageMask(int width, int height) {
    this.width = width;
    this.height = height;
    this.change = new double[(width + 2) * height];
  }

  /** Adds a shape. Where shapes of the same direction overlap, they cover once. */
  void fill(Shape shape, AffineTransform transform) {
    double[] point = new double[6];
    double startX = 0;
    double startY = 0;
    double x = 0;
    double y = 0;
    PathIterator path = shape.getPathIterator(transform, FLATNESS);
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(point)) {
        case PathIterator.SEG_MOVETO -> {
          edge(x, y, startX, startY);
          startX = point[0];
          startY = point[1];
          x = startX;
          y = startY;
        }
        case PathIterator.SEG_LINETO -> {
          edge(x, y, point[0], point[1]);
          x = point[0];
          y = point[1];
        }
        default -> {
          edge(x, y, startX, startY);
          x = startX;
          y = startY;
        }
      }
    }
    edge(x, y, startX, startY);
  }

  /**
   * The coverage of the pixels of a row.
   *
   * @param levels the value for a pixel that is wholly covered; 0 is one that is not covered
   */
  int[] row(int y, int levels) {
    int[] row = new int[width];
    double sum = 0;
    for (int x = 0; x < width; x++) {
      sum += change[y * (width + 2) + x];
      row[x] = (int) (Math.min(1, Math.abs(sum)) * levels + 0.5);
    }
    return row;
  }

  private void edge(double fromX, double fromY, double toX, double toY) {
    if (fromY == toY) {
      return;
    }
    double direction = fromY < toY ? 1 : -1;
    double topX = direction > 0 ? fromX : toX;
    double topY = Math.min(fromY, toY);
    double bottomX = direction > 0 ? toX : fromX;
    double bottomY = Math.max(fromY, toY);
    double slope = (bottomX - topX) / (bottomY - topY);
    int last = Math.min(height - 1, (int) Math.ceil(bottomY) - 1);
    for (int row = Math.max(0, (int) Math.floor(topY)); row <= last; row++) {
      double upper = Math.max(topY, row);
      double lower = Math.min(bottomY, row + 1.0);
      double x0 = topX + (upper - topY) * slope;
      double x1 = topX + (lower - topY) * slope;
      part(row, Math.min(x0, x1), Math.max(x0, x1), direction * (lower - upper));
    }
  }

  /** Adds the part of an edge in one row, from left to right, with its signed height. */
  private void part(int row, double left, double right, double signedHeight) {
    double from = Math.max(0, Math.min(left, width));
    double to = Math.max(0, Math.min(right, width));
    int first = (int) Math.floor(from);
    int last = (int) Math.floor(to);
    double span = right - left;
    for (int x = first; x <= last; x++) {
      double start = Math.max(from, x);
      double end = Math.min(to, x + 1.0);
      double share = span > 0 && first != last ? (end - start) / span : 1;
      double height = signedHeight * share;
      double covered = 1 - ((start + end) / 2 - x);
      int at = row * (width + 2) + x;
      change[at] += height * covered;
      change[at + 1] += height * (1 - covered);
    }
  }
}
