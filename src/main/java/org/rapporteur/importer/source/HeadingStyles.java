package org.rapporteur.importer.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of paragraph styles that are headings: Word's in several languages, and the UN's. */
final class HeadingStyles {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:.*(?:heading|titre|título|überschrift|заголовок|标题)|(?:.*[^\\p{L}])?(?:head|titulo|標題|見出し|titolo|kop"
              + "|rubrik|overskrift|nagłówek|otsikko|عنوان|العنوان))[-_]?([1-9])");

  private HeadingStyles() {}

  /**
   * The level of a style.
   *
   * @param name in small letters without spaces
   */
  static Optional<Integer> level(String name) {
    Matcher numbered = NUMBERED.matcher(name);
    if (numbered.matches()) {
      return Optional.of(Integer.parseInt(numbered.group(1)));
    }
    // The template of the United Nations: the main title, chapters, and headings of four levels.
    return switch (name) {
      case "_h_m_g" -> Optional.of(0);
      case "_h_ch_g", "_hch_g" -> Optional.of(1);
      case "_h_1_g" -> Optional.of(2);
      case "_h_2/3_g" -> Optional.of(3);
      case "_h_4_g" -> Optional.of(4);
      case "_h_5/6_g" -> Optional.of(5);
      default -> Optional.empty();
    };
  }
}
