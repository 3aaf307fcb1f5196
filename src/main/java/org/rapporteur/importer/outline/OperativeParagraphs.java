package org.rapporteur.importer.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.importer.source.Label;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.Paragraph.Role;
import org.rapporteur.importer.source.Place;

/**
 * Separates what a body recommends from what it observes, in documents that number both, such as
 * concluding observations.
 */
final class OperativeParagraphs {

  private static final int FEW = 2;

  private static final Pattern OBSERVES =
      Pattern.compile(
          "(?iuU).{0,80}?\\b(?:(?:is|are|remains?)(?: \\w+){0,2} (?:concerned|alarmed|disturbed|worried)|concern(?:s|ed)? (?:about|at|that|by|over)"
              + "|notes?|takes? note|regrets?|welcomes?|appreciates?|commends?|recalls?|observes?|acknowledges?|while (?:noting|welcoming|recogni[sz]ing)"
              + "|(?:est|sont|reste|demeure)(?: \\w+){0,2} préoccupée?s?|préoccupe|constate|regrette|relève|se félicite|accueille|prend note|salue"
              + "|preocupa|preocupan|preocupada|observa|lamenta|toma nota|acoge|celebra|обеспокоен|отмечает|сожалеет|приветствует"
              + "|تشعر.*القلق|يساورها|تلاحظ|تأسف|ترحب)\\b.*|.*(?:关切|注意到|遗憾|欢迎).*",
          Pattern.DOTALL);
  private static final Pattern RECOMMENDS =
      Pattern.compile(
          "(?iuU).*\\b(?:should|must|recommends?|urges?|calls? (?:up)?on|encourages?|invites?|requests?|asks?|reiterates?"
              + "|devrai(?:t|ent)|doi(?:t|vent)|recommande|engage|invite|prie|demande|exhorte|encourage|réitère"
              + "|debe(?:n|ría|rían)?|recomienda|insta|exhorta|alienta|invita|pide|solicita|reitera"
              + "|следует|рекомендует|призывает|просит|ينبغي|توصي|تحث|تدعو|تشجع|تطلب)\\b.*|.*(?:应当|应该|缔约国应|建议|敦促|呼吁|请).*",
          Pattern.DOTALL);

  private OperativeParagraphs() {}

  /** The starts without numbered paragraphs that only observe, if several do. */
  static Starts among(Starts starts, List<Paragraph> paragraphs) {
    Set<Place> observing = new HashSet<>();
    int recommending = 0;
    for (Paragraph p : paragraphs) {
      if (starts.places().contains(p.place()) && isNumbered(p)) {
        String text = p.text().plain();
        if (RECOMMENDS.matcher(text).matches()) {
          recommending++;
        } else if (OBSERVES.matcher(text).matches()) {
          observing.add(p.place());
        }
      }
    }
    if (observing.size() < FEW || recommending < FEW) {
      return starts;
    }
    Set<Place> places = new HashSet<>(starts.places());
    places.removeAll(observing);
    return new Starts(
        places,
        starts.how()
            + " "
            + observing.size()
            + " numbered paragraphs that observe but recommend nothing became text of their themes.",
        starts.whole(),
        starts.sections(),
        observing);
  }

  private static boolean isNumbered(Paragraph p) {
    return p.role() == Role.ITEM
        && Label.ofItem(p.label()).filter(l -> l.kind() == Label.Kind.NUMBER).isPresent();
  }
}
