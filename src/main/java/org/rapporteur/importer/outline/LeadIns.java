package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.importer.source.Label;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.Paragraph.Role;
import org.rapporteur.importer.source.Place;
import org.rapporteur.importer.source.RecommendationWords;

/**
 * Finds recommendations that a sentence announces: the items after "We recommend that the State:",
 * and paragraphs that say who recommends what.
 */
final class LeadIns {

  private static final int LONGEST = 400;
  private static final int START = 120;
  private static final Pattern PAST =
      Pattern.compile(
          "(?iuU).*\\b(?:accepted|received|supported|noted|rejected|implemented|previous|earlier"
              + "|reçu|acceptée?s|recibi\\w+|aceptad\\w+|cycle|ciclo)\\b.*");

  private LeadIns() {}

  /** The items that follow sentences which announce recommendations. */
  static List<Paragraph> items(List<Paragraph> paragraphs) {
    List<Paragraph> starts = new ArrayList<>();
    for (int i = 0; i + 1 < paragraphs.size(); i++) {
      Paragraph lead = paragraphs.get(i);
      Paragraph first = paragraphs.get(i + 1);
      if (first.role() != Role.ITEM || !announces(lead, first)) {
        continue;
      }
      for (int j = i + 1; j < paragraphs.size(); j++) {
        Paragraph p = paragraphs.get(j);
        boolean inside = p.role() == Role.CONTINUATION || p.role() == Role.ITEM;
        if (!inside || p.level() < first.level() || endsList(first, p)) {
          break;
        }
        if (p.role() == Role.ITEM && p.level() == first.level()) {
          starts.add(p);
        }
      }
    }
    return starts;
  }

  private static boolean announces(Paragraph lead, Paragraph first) {
    String text = lead.text().plain().strip();
    boolean open = lead.role() == Role.TEXT || lead.role() == Role.CONTINUATION;
    boolean bullets = lead.role() == Role.ITEM && isBullet(first) && !isBullet(lead);
    if (!open && !bullets || text.length() > LONGEST || text.matches("(?s).*[.;。]['’”\"]?")) {
      return false;
    }
    boolean colon = text.matches("(?s).*[:：,]");
    return colon && OperativeWords.act(last(text))
        || colon && RecommendationWords.announce(last(text)) && !isPast(text);
  }

  /** Returns whether a text speaks of recommendations that somebody made or accepted before. */
  static boolean isPast(String text) {
    return PAST.matcher(text).matches();
  }

  /** The last sentence of a text. */
  private static String last(String text) {
    String[] sentences = text.split("(?<=[.!?。؟])\\s*(?=\\p{Lu}|\\p{Lo})", -1);
    return sentences[sentences.length - 1];
  }

  /** Returns whether a paragraph belongs to another list than the first one. */
  private static boolean endsList(Paragraph first, Paragraph p) {
    return p.level() == first.level() && p.role() == Role.ITEM && isBullet(first) != isBullet(p);
  }

  private static boolean isBullet(Paragraph p) {
    return Label.ofItem(p.label()).filter(l -> l.kind() != Label.Kind.BULLET).isEmpty();
  }

  /** Paragraphs outside of lists that begin by saying who recommends: "The Commission urges …". */
  static Optional<Starts> sentences(List<Paragraph> paragraphs) {
    Set<Place> starts = new HashSet<>();
    for (Paragraph p : paragraphs) {
      String text = p.text().plain().strip();
      boolean open = p.role() == Role.TEXT || p.role() == Role.QUOTATION;
      if (open
          && !text.matches("(?s).*[:：]")
          && OperativeWords.act(text.substring(0, Math.min(START, text.length())))) {
        starts.add(p.place());
      }
    }
    return starts.size() < 3
        ? Optional.empty()
        : Optional.of(
            new Starts(
                starts,
                "Paragraphs that say who recommends something were taken as recommendations.",
                false,
                false));
  }
}
