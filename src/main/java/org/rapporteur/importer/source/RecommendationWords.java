package org.rapporteur.importer.source;

import java.util.regex.Pattern;

/** Words by which documents announce recommendations, in several languages. */
public final class RecommendationWords {

  private static final String NOUN =
      "recommendations?|recommandations?|recomendaci[oó]n(?:es)?|recomenda[cç](?:[ãa]o|[õo]es)"
          + "|raccomandazion[ei]|empfehlung(?:en)?|aanbeveling(?:en)?|рекомендаци[ияй]"
          + "|و?(?:ال)?توصي(?:ات|ة)|建议|建議|勧告|提言|권고|सिफ़?ारिश(?:ें)?|ข้อเสนอแนะ|የውሳኔ ሐሳቦች?"
          + "|calls? to action|call(?:s)? upon|demands|key asks|asks|propositions?|propuestas?";

  private static final Pattern HEADING =
      Pattern.compile(
          "(?iuU)(?:.*[\\s\\p{P}])?(?:" + NOUN + ")(?:[\\s\\p{P}].*)?|.*(?:建议|建議|勧告|提言|权利建议).*");
  private static final Pattern WORD =
      Pattern.compile("(?iuU)(?:[\\p{L}'’]+ ){0,3}(?:" + NOUN + "|recs?|recos?)\\.?");
  private static final Pattern PREVIOUS =
      Pattern.compile(
          "(?iuU).*\\b(?:previous|earlier|past|prior|précédentes?|antérieures?|anteriores|previas"
              + "|предыдущих)\\b.*|.*السابقة.*|.*(?:以往|先前|上次).*");
  private static final int LONGEST = 120;

  private RecommendationWords() {}

  /** Returns whether a heading announces recommendations, and not those of earlier reports. */
  public static boolean announce(String heading) {
    return heading.length() <= LONGEST
        && HEADING.matcher(heading.strip()).matches()
        && !PREVIOUS.matcher(heading).matches();
  }

  /** Returns whether a word before a number names a recommendation, such as "Recommendation". */
  public static boolean name(String word) {
    return WORD.matcher(word.strip()).matches();
  }
}
