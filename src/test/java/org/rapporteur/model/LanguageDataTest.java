package org.rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares the file with ICU, and writes it with {@code -Drewrite=true}. */
class LanguageDataTest {

  private static final Path FILE = Path.of("src/main/resources/org/rapporteur/model/languages.tsv");

  /** The tags of the languages whose names ICU knows in the language itself. */
  private static final Set<String> AVAILABLE =
      Arrays.stream(ULocale.getAvailableLocales())
          .map(ULocale::toLanguageTag)
          .collect(Collectors.toSet());

  @Test
  void agreesWithTheCommonLocaleData() throws IOException {
    StringBuilder expected = new StringBuilder();
    for (String tag : tags()) {
      expected.append(tag).append('\t').append(direction(tag)).append('\t');
      expected.append(name(tag)).append('\n');
    }
    if (Boolean.getBoolean("rewrite")) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, expected);
    }
    assertEquals(expected.toString(), Files.readString(FILE));
  }

  @Test
  void knowsEveryScriptThatIsWrittenFromRightToLeft() {
    Set<String> scripts = new TreeSet<>();
    for (int script = 0; script <= UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT); script++) {
      if (UScript.isRightToLeft(script)) {
        scripts.add(UScript.getShortName(script));
      }
    }
    assertTrue(LanguageData.RIGHT_TO_LEFT_SCRIPTS.containsAll(scripts), scripts.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "ks, rtl, کٲشُر",
    "ks-Deva, ltr, कॉशुर (देवनागरी)",
    "syr, rtl, ܣܘܪܝܝܐ",
    "nqo, rtl, ߒߞߏ",
    "rhg, rtl, rhg",
    "pa, ltr, ਪੰਜਾਬੀ",
    "pa-PK, rtl, پنجابی (عربی)",
    "pa-Arab, rtl, پنجابی (عربی)",
    "ckb, rtl, کوردیی ناوەندی",
    "am, ltr, አማርኛ",
    "fa, rtl, فارسی",
    "zh-Hant, ltr, 繁體中文",
    "zh-Hans, ltr, 简体中文",
    "zh-Hant-HK, ltr, 繁體中文",
    "az-Arab, rtl, azərbaycan",
    "sr-Latn, ltr, srpski (latinica)",
    "dv, rtl, dv",
    "en, ltr, English",
    "xx, ltr, xx",
    "ur-IN, rtl, اردو"
  })
  void namesAndDirectsLanguages(String tag, String direction, String name) {
    assertEquals(direction, new Language(tag).direction());
    assertEquals(name, new Language(tag).ownName());
  }

  /** Every code of two or three letters that ICU writes the same in a tag. */
  private static Set<String> codes() {
    Set<String> codes = new TreeSet<>(Set.of(ULocale.getISOLanguages()));
    for (char first = 'a'; first <= 'z'; first++) {
      for (char second = 'a'; second <= 'z'; second++) {
        for (char third = 'a'; third <= 'z'; third++) {
          codes.add("" + first + second + third);
        }
      }
    }
    codes.removeIf(code -> !ULocale.forLanguageTag(code).toLanguageTag().equals(code));
    return codes;
  }

  private static Set<String> tags() {
    Set<String> tags = new TreeSet<>();
    for (String language : codes()) {
      boolean named = !name(language).isEmpty();
      boolean rightToLeft = direction(language).equals("rtl");
      if (named || rightToLeft) {
        tags.add(language);
        Arrays.stream(ULocale.getISOCountries())
            .map(country -> language + "-" + country)
            .filter(tag -> !direction(tag).equals(direction(language)))
            .forEach(tags::add);
      }
    }
    for (ULocale locale : ULocale.getAvailableLocales()) {
      String tag = locale.toLanguageTag();
      if (tag.matches("[a-z]{2,3}-[A-Z][a-z]{3}") && !name(tag).isEmpty()) {
        tags.add(tag);
      }
    }
    return tags;
  }

  private static String direction(String tag) {
    ULocale likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag));
    boolean rightToLeft =
        !likely.getScript().isEmpty()
            && UScript.isRightToLeft(UScript.getCodeFromName(likely.getScript()));
    return rightToLeft ? "rtl" : "ltr";
  }

  /** The name of a language in itself, with its script but without its country. */
  private static String name(String tag) {
    ULocale full = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag));
    boolean otherScript =
        tag.contains("-")
            && !full.getScript()
                .equals(ULocale.addLikelySubtags(new ULocale(full.getLanguage())).getScript());
    boolean written = tag.matches("[a-z]{2,3}-[A-Z][a-z]{3}") || otherScript;
    ULocale shown = new ULocale(full.getLanguage() + (written ? "_" + full.getScript() : ""));
    return AVAILABLE.contains(shown.toLanguageTag()) ? shown.getDisplayNameWithDialect(shown) : "";
  }
}
