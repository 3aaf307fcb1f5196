package org.rapporteur.export.download;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.render.IndexedPng;

/**
 * Draws the preview that a social network or messenger shows for a link: a label, a title, and what
 * it is part of, on 1200 × 630 pixels.
 */
final class CardImage {

  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  private static final int MARGIN = 80;
  private static final int LEVELS = 7;

  private static final int PAPER = 0xFFFDF8;
  private static final int INK = 0x1A1A1A;
  private static final int ACCENT = 0x5A1A1A;

  /** A letter with its marks. */
  private static final Pattern LETTER = Pattern.compile("\\X");

  /** How a block of text looks, and where its first line is. */
  private record Block(int size, int lines, boolean serif, boolean bold, int baseline) {}

  private static final Block LABEL = new Block(40, 1, false, true, 130);
  private static final Block TITLE = new Block(60, 4, true, true, 215);
  private static final Block PART_OF = new Block(32, 2, false, false, 530);

  private final CardFonts fonts;

  CardImage(CardFonts fonts) {
    this.fonts = fonts;
  }

  /** Draws a card as PNG. */
  byte[] draw(CardText card) {
    CoverageMask ink = new CoverageMask(WIDTH, HEIGHT);
    CoverageMask accent = new CoverageMask(WIDTH, HEIGHT);
    AffineTransform here = new AffineTransform();
    accent.fill(new Rectangle2D.Double(0, 0, WIDTH, 20), here);
    write(card.label(), LABEL, card.rightToLeft(), accent);
    write(card.title(), TITLE, card.rightToLeft(), ink);
    accent.fill(new Rectangle2D.Double(MARGIN, 478, WIDTH - 2.0 * MARGIN, 3), here);
    write(card.partOf(), PART_OF, card.rightToLeft(), ink);
    int[][] rows = new int[HEIGHT][];
    for (int y = 0; y < HEIGHT; y++) {
      rows[y] = ink.row(y, LEVELS);
      int[] second = accent.row(y, LEVELS);
      for (int x = 0; x < WIDTH; x++) {
        if (second[x] > 0) {
          rows[y][x] = LEVELS + second[x];
        }
      }
    }
    return new IndexedPng(4, palette(), rows).write(6);
  }

  private static int[] palette() {
    int[] palette = new int[2 * LEVELS + 1];
    for (int i = 0; i <= LEVELS; i++) {
      palette[i] = mixed(INK, i);
      palette[i == 0 ? 0 : LEVELS + i] = mixed(ACCENT, i);
    }
    return palette;
  }

  /** A colour on the paper. */
  private static int mixed(int colour, int level) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int from = PAPER >> shift & 0xFF;
      int to = colour >> shift & 0xFF;
      mixed |= (from + (to - from) * level / LEVELS) << shift;
    }
    return mixed;
  }

  private void write(String text, Block block, boolean rightToLeft, CoverageMask mask) {
    double baseline = block.baseline;
    for (String line : lines(text, block, rightToLeft)) {
      List<CardFonts.Letter> letters = fonts.letters(line, block.serif, block.bold, rightToLeft);
      double x = rightToLeft ? WIDTH - MARGIN - width(letters) * block.size : MARGIN;
      for (CardFonts.Letter letter : letters) {
        double scale = block.size / letter.font().unitsPerEm();
        mask.fill(
            letter.font().outline(letter.character()),
            new AffineTransform(scale, 0, 0, -scale, x, baseline));
        x += letter.advance() * block.size;
      }
      baseline += block.size * 1.25;
    }
  }

  /** Breaks a text into lines that fit. If there are too many, the last one ends in an ellipsis. */
  private List<String> lines(String text, Block block, boolean rightToLeft) {
    String shaped = new ArabicShaping(true).shapeText(text.strip().replaceAll("\\s+", " "));
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : shaped.split(" ", -1)) {
      String gap = line.isEmpty() ? "" : " ";
      for (String part : parts(line + gap, word, block, rightToLeft)) {
        if (!line.isEmpty() && !fits(line + gap + part, block, rightToLeft)) {
          lines.add(line);
          line = part;
        } else {
          line += gap + part;
        }
        gap = "";
      }
    }
    lines.add(line);
    if (lines.size() <= block.lines) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, block.lines));
    String last = kept.get(block.lines - 1);
    while (!last.isEmpty() && !fits(last + " …", block, rightToLeft)) {
      int space = last.lastIndexOf(' ');
      last = last.substring(0, space > 0 ? space : last.offsetByCodePoints(last.length(), -1));
    }
    kept.set(block.lines - 1, last + " …");
    return kept;
  }

  /** A word, or its letters if it has ideographs or is wider than a line. */
  private List<String> parts(String line, String word, Block block, boolean rightToLeft) {
    boolean whole =
        word.codePoints().noneMatch(Character::isIdeographic)
            && (fits(word, block, rightToLeft) || line.isEmpty() && word.length() < 2);
    return whole ? List.of(word) : LETTER.matcher(word).results().map(MatchResult::group).toList();
  }

  private boolean fits(String line, Block block, boolean rightToLeft) {
    List<CardFonts.Letter> letters = fonts.letters(line, block.serif, block.bold, rightToLeft);
    return width(letters) * block.size <= WIDTH - 2.0 * MARGIN;
  }

  private static double width(List<CardFonts.Letter> letters) {
    return letters.stream().mapToDouble(CardFonts.Letter::advance).sum();
  }
}
