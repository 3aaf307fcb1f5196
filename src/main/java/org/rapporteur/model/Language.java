package org.rapporteur.model;

import java.util.regex.Pattern;

/**
 * A language, identified by its BCP 47 tag.
 *
 * @param tag the tag, such as {@code en} or {@code zh-Hans}
 */
public record Language(String tag) implements Comparable<Language> {

  private static final Pattern FORM =
      Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

  public Language {
    if (!isValid(tag)) {
      throw new IllegalArgumentException("not a language tag: " + tag);
    }
  }

  public static boolean isValid(String tag) {
    return FORM.matcher(tag).matches();
  }

  /** The direction of its script: {@code rtl} or {@code ltr}. */
  public String direction() {
    return LanguageData.isRightToLeft(tag) ? "rtl" : "ltr";
  }

  /** Its name in itself, such as {@code 繁體中文}, or its tag if the name is unknown. */
  public String ownName() {
    return LanguageData.ownName(tag).orElse(tag);
  }

  @Override
  public int compareTo(Language other) {
    return tag.compareTo(other.tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}
