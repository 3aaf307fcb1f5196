package org.rapporteur.importer.outline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importer.source.NumberedName;

/**
 * A heading that numbers what follows, such as "Recommendation 12: Title", "Article 3" or "第三条".
 *
 * @param word what is numbered, in lower case; may be empty
 * @param number as printed
 * @param rest the UTF-16 offset of the title after it; the length of the heading if there is none
 */
record NumberedHeading(String word, String number, int rest) {

  private static final String DIGITS =
      "\\p{Nd}+(?:[.\\-–/]\\p{Nd}+)*(?:\\p{Nd}*[a-z](?![\\p{L}]))?|[IVXLC]+(?![\\p{L}])";
  private static final String END = "\\s*(?:[.:)\\]。：–—|-]+\\s*|\\s+|$)";
  private static final Pattern WORD_FIRST =
      Pattern.compile(
          "(?U)((?:[\\p{L}'’\\p{M}]+\\.?\\s+){1,4}?)(?:[#№]\\s*|(?:No|no|n)[.º°]\\s*)?([A-Z]{0,6}[-.]?(?:"
              + DIGITS
              + "))"
              + END);
  private static final Pattern NUMBER_ONLY =
      Pattern.compile("(?U)[(\\[]?([A-Z]{0,6}[-.]?(?:" + DIGITS + "))" + END);
  private static final Pattern KOREAN = Pattern.compile("제\\s*(\\p{Nd}+)\\s*(조|항|장|호)\\s*");
  private static final Pattern CHINESE =
      Pattern.compile("第\\s*([一二三四五六七八九十百零〇\\p{Nd}]+)\\s*(条|條|章|节|項|项|号)\\s*");

  /** Reads a heading. */
  static Optional<NumberedHeading> of(String heading) {
    for (Pattern pattern : List.of(CHINESE, KOREAN)) {
      Matcher around = pattern.matcher(heading);
      if (around.lookingAt()) {
        return Optional.of(
            new NumberedHeading(
                around.group(2), heading.substring(0, around.end()).strip(), around.end()));
      }
    }
    Matcher word = WORD_FIRST.matcher(heading);
    if (word.lookingAt()) {
      return Optional.of(
          new NumberedHeading(
              word.group(1).strip().replaceAll("\\.$", "").toLowerCase(Locale.ROOT),
              word.group(2),
              word.end()));
    }
    Optional<NumberedHeading> worded =
        NumberedName.of(heading.strip().replaceFirst("[.:]*$", ": x"))
            .filter(n -> n.isRecommendation() && n.number().matches("\\P{Nd}+"))
            .map(n -> new NumberedHeading(n.word(), n.number(), heading.length()))
            .or(
                () ->
                    NumberedName.of(heading)
                        .filter(n -> n.isRecommendation() && n.number().matches("\\P{Nd}+"))
                        .map(n -> new NumberedHeading(n.word(), n.number(), n.length())));
    if (worded.isPresent()) {
      return worded;
    }
    Matcher number = NUMBER_ONLY.matcher(heading);
    if (number.lookingAt()) {
      return Optional.of(new NumberedHeading("", number.group(1), number.end()));
    }
    return Optional.empty();
  }
}
