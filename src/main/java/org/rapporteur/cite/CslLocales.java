package org.rapporteur.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.LocaleProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Provides the terms and dates of a language to styles.
 *
 * <p>The library reads a language's main dialect before any other and uses its dates: British
 * citations would have American ones. So this class provides one dialect and no other.
 */
record CslLocales(String wanted) implements LocaleProvider {

  private static final Map<String, String> MAIN =
      Map.ofEntries(
          Map.entry("en", "en-US"),
          Map.entry("fr", "fr-FR"),
          Map.entry("es", "es-ES"),
          Map.entry("ar", "ar"),
          Map.entry("de", "de-DE"),
          Map.entry("pt", "pt-PT"),
          Map.entry("ru", "ru-RU"),
          Map.entry("zh", "zh-CN"),
          Map.entry("it", "it-IT"),
          Map.entry("nl", "nl-NL"),
          Map.entry("uk", "uk-UA"),
          Map.entry("fa", "fa-IR"),
          Map.entry("he", "he-IL"),
          Map.entry("tr", "tr-TR"),
          Map.entry("ja", "ja-JP"),
          Map.entry("ko", "ko-KR"));

  /** The locale of a language; the style's own if it is the same language without a country. */
  static CslLocales of(String language, String styleDefault) {
    int hyphen = language.indexOf('-');
    String base = hyphen < 0 ? language : language.substring(0, hyphen);
    if (hyphen >= 0 && text(language) != null) {
      return new CslLocales(language);
    }
    boolean own = styleDefault.equals(base) || styleDefault.startsWith(base + "-");
    boolean complete = own && text(styleDefault) != null;
    String locale = complete ? styleDefault : MAIN.getOrDefault(base, base);
    return new CslLocales(text(locale) == null ? "en-US" : locale);
  }

  @Override
  public @Nullable String retrieveLocale(String language) {
    return language.equals(wanted) ? text(wanted) : null;
  }

  private static @Nullable String text(String locale) {
    if (!locale.matches("[A-Za-z-]{2,12}")) {
      return null;
    }
    try (InputStream in = CSL.class.getResourceAsStream("/locales-" + locale + ".xml")) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
