package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Label;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.Paragraph.Role;
import org.rapporteur.importer.source.RecommendationWords;
import org.rapporteur.importer.source.TextRun.Mark;

/** Finds headings by their looks in documents without heading styles. */
final class HeadingLooks {

  private static final int LONGEST = 150;
  private static final int SHORT = 90;

  private HeadingLooks() {}

  /** The blocks with headings that were found, and how, as sentences for editors. */
  record Found(List<Block> blocks, List<String> remarks) {}

  /** Leaves a document as it is if styles mark at least two of its headings. */
  static Found in(List<Block> blocks) {
    long styled =
        blocks.stream()
            .filter(b -> b instanceof Paragraph p && p.isHeading() && p.level() > 0)
            .count();
    if (styled >= 2) {
      return named(blocks);
    }
    HeadingRanks ranks = new HeadingRanks(blocks.stream().filter(HeadingLooks::looks).toList());
    List<Block> found = new ArrayList<>();
    int count = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (looks(block) && i + 1 < blocks.size() && block instanceof Paragraph p) {
        boolean title = found.isEmpty() && p.centred();
        int level = title ? 0 : ranks.level(p);
        found.add(new Paragraph(p.place(), Role.HEADING, level, p.label(), p.text(), p.centred()));
        count++;
      } else {
        found.add(block);
      }
    }
    return new Found(
        found,
        count == 0
            ? List.of()
            : List.of(
                count
                    + " short paragraphs in bold type or capitals were taken as headings, because"
                    + " the file has no heading styles."));
  }

  /** Makes paragraphs such as "Recommendation 12" headings below those that styles mark. */
  private static Found named(List<Block> blocks) {
    int deepest =
        blocks.stream()
            .filter(b -> b instanceof Paragraph p && p.isHeading())
            .mapToInt(b -> ((Paragraph) b).level())
            .max()
            .orElse(1);
    List<Block> found = new ArrayList<>();
    int count = 0;
    int announced = 0;
    int above = 1;
    for (int i = 0; i < blocks.size(); i++) {
      Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : blocks.get(i);
      boolean open = !(next instanceof Paragraph n && n.isHeading());
      if (blocks.get(i) instanceof Paragraph p && p.isHeading()) {
        above = p.level();
      }
      if (open && next != blocks.get(i) && blocks.get(i) instanceof Paragraph p && isNamed(p)) {
        found.add(p.as(Role.HEADING, Math.min(6, deepest + 1)));
        count++;
      } else if (open
          && next != blocks.get(i)
          && blocks.get(i) instanceof Paragraph p
          && announces(p, next)) {
        found.add(p.as(Role.HEADING, Math.min(6, above + 1)));
        announced++;
      } else {
        found.add(blocks.get(i));
      }
    }
    List<String> remarks = new ArrayList<>();
    if (count >= 2) {
      remarks.add(count + " paragraphs that only number a recommendation were taken as headings.");
    }
    if (announced > 0) {
      remarks.add(
          announced + " short paragraphs that announce recommendations were taken as headings.");
    }
    if (count == 1) {
      return new Found(blocks, List.of());
    }
    return new Found(found, remarks);
  }

  /** Returns whether a short paragraph, such as "Recommendations:", is the heading of a list. */
  private static boolean announces(Paragraph p, Block next) {
    String plain = p.text().plain().strip();
    String words = plain.replaceAll("[\\s\\p{Z}]*[:：]$", "");
    boolean marked = p.text().isAll(Mark.STRONG) || p.text().isAll(Mark.EMPHASIS);
    boolean colon = !words.equals(plain);
    return p.role() == Role.TEXT
        && plain.length() <= SHORT
        && !words.matches("(?s).*[.;:,。；：!?]")
        && RecommendationWords.announce(words)
        && !OperativeWords.act(words)
        && (p.text().isAll(Mark.STRONG) || !LeadIns.isPast(words))
        && (marked || colon && (isItem(next) || RecommendationWords.name(words)));
  }

  private static boolean isItem(Block block) {
    return block instanceof Paragraph p
        && (p.role() == Role.ITEM || Label.of(p.text().plain().strip()).isPresent());
  }

  private static boolean isNamed(Paragraph p) {
    String plain = p.plain().strip();
    boolean whole = p.text().isAll(Mark.STRONG) && !plain.matches(".*[.;,。；]['’”\"]?");
    return (p.role() == Role.TEXT || p.role() == Role.ITEM || p.role() == Role.QUOTATION)
        && plain.length() <= LONGEST
        && NumberedHeading.of(plain)
            .filter(n -> !n.word().isEmpty() && RecommendationWords.name(n.word()))
            .filter(n -> whole || n.rest() == plain.length())
            .isPresent();
  }

  private static boolean looks(Block block) {
    if (!(block instanceof Paragraph p)
        || p.isHeading()
        || p.role() == Role.PREFORMATTED
        || p.role() == Role.CONTINUATION) {
      return false;
    }
    String plain = p.text().plain().strip();
    boolean bold = p.text().isAll(Mark.STRONG);
    boolean capitals = HeadingRanks.isCapitals(p) && plain.length() > 3;
    if (plain.isEmpty() || plain.length() > LONGEST || plain.contains("\n")) {
      return false;
    }
    boolean ends =
        plain.matches(".*[.;:,。；：，、！؛،!]['’”\"]?")
            && (!plain.matches(".*\\b\\p{L}{1,4}\\.") || OperativeWords.recommend(plain))
            && !(plain.length() <= SHORT
                && plain.matches(".*[:：]")
                && RecommendationWords.announce(plain)
                && !OperativeWords.act(plain));
    boolean item =
        p.role() == Role.ITEM && !p.label().matches("[IVXLC]+\\.|[A-Z]\\.|\\p{Nd}{1,2}\\.?");
    return (bold || capitals) && !ends && !item && !isSubItem(plain);
  }

  /** A bullet or a letter at the start of a text whose paragraph is bold as a whole. */
  private static boolean isSubItem(String plain) {
    return Label.of(plain)
        .filter(
            l ->
                l.kind() == Label.Kind.BULLET
                    || l.kind() != Label.Kind.NUMBER && l.text().matches("[(（].*|\\p{Ll}.*"))
        .isPresent();
  }
}
