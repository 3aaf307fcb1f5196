package org.rapporteur.model;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A language, identified by its BCP 47 tag.
 *
 * @param tag the tag, such as {@code en} or {@code zh-Hans}
 */
public record Language(String tag) implements Comparable<Language> {

  private static final Pattern FORM =
      Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ku-Arab", "ps", "sd", "ug", "ur", "yi");

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
    String base = tag.contains("-") ? tag.substring(0, tag.indexOf('-')) : tag;
    return RIGHT_TO_LEFT.contains(base)
            || tag.contains("-Arab")
            || tag.contains("-Hebr")
            || RIGHT_TO_LEFT.contains(tag)
        ? "rtl"
        : "ltr";
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
