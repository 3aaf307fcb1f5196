package org.rapporteur.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static final Pattern CATEGORY = Pattern.compile("\\.(zero|one|two|few|many|other)$");
  private static final Pattern FRENCH_MISTAKE =
      Pattern.compile("[^\u00a0]:|[^\u202f][;!?»%]|«[^\u202f]|[\"'“”]");
  private static final Pattern SPANISH_MISTAKE =
      Pattern.compile("\\s[:;!?»]|«\\s|[\"'“”]|[^\u00a0]%");

  private static final Pattern LITERAL = Pattern.compile("\"([a-z.][a-z0-9.-]*)\"");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:\\bmsg|\\bplural|essages\\(?\\)?\\s*\\.(?:text|plural|pattern|pluralPattern|forms))"
              + "\\(\\s*\"([a-z0-9.-]+[a-z0-9])\"(?! *\\+)");

  private static Set<String> keys(String language) {
    return Messages.of(language).all().keySet().stream()
        .map(key -> CATEGORY.matcher(key).replaceAll(""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es", "ar"})
  void everyLanguageHasTheSameKeys(String language) {
    assertEquals(language, Messages.of(language).language());
    assertEquals(keys("en"), keys(language));
  }

  /** A key is a string literal of a template or of the program, or is joined from literals. */
  @Test
  void everyMessageIsUsed() throws IOException {
    Set<String> literals = literals();
    List<String> beginnings = literals.stream().filter(text -> text.endsWith(".")).toList();
    List<String> ends =
        Stream.concat(Stream.of(""), literals.stream().filter(text -> text.startsWith(".")))
            .toList();
    for (String message : Messages.of("en").all().keySet()) {
      String counted = CATEGORY.matcher(message).replaceAll("");
      assertTrue(
          Stream.of(message, counted)
              .anyMatch(key -> literals.contains(key) || isJoined(key, beginnings, ends)),
          "“" + message + "” is not used: delete it in each language");
    }
  }

  private static boolean isJoined(String key, List<String> beginnings, List<String> ends) {
    return beginnings.stream()
        .filter(key::startsWith)
        .map(beginning -> key.substring(beginning.length()))
        .anyMatch(
            rest ->
                ends.stream()
                    .filter(rest::endsWith)
                    .map(end -> rest.substring(0, rest.length() - end.length()))
                    .anyMatch(middle -> middle.matches("[a-z0-9-]+")));
  }

  /** The keys that templates and the program name in full. */
  @Test
  void everyNamedMessageExists() throws IOException {
    Set<String> known = new TreeSet<>(Messages.of("en").all().keySet());
    known.addAll(keys("en"));
    Set<String> named =
        texts().stream()
            .flatMap(text -> NAMED.matcher(text).results())
            .map(result -> result.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(named.size() > 150, named::toString);
    named.removeAll(known);
    assertEquals(Set.of(), named);
  }

  private static Set<String> literals() throws IOException {
    return texts().stream()
        .flatMap(text -> LITERAL.matcher(text).results())
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The program, the default templates, and those of a project that were written for version 0. */
  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String root : List.of("templates", "src/test/resources/templates-0", "src/main/java")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (file.toString().matches(".*[.](ftlh|ftl|js|java)")) {
            texts.add(Files.readString(file));
          }
        }
      }
    }
    return texts;
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es", "ar"})
  void everyLanguageHasTheSamePlaceholders(String language) {
    Messages messages = Messages.of(language);
    Messages.of("en")
        .all()
        .forEach(
            (key, text) -> {
              String other = messages.all().get(key);
              if (other != null) {
                assertEquals(placeholders(text), placeholders(other), key);
              }
            });
  }

  /** A text with a count has exactly the plural forms that the language needs. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar"})
  void everyLanguageHasAllItsPluralForms(String language) {
    Messages messages = Messages.of(language);
    Set<String> needed =
        LongStream.of(0, 1, 2, 3, 11, 100, 1_000_000)
            .mapToObj(number -> PluralCategory.of(language, number).word())
            .collect(Collectors.toCollection(TreeSet::new));
    for (String key : messages.all().keySet()) {
      if (key.endsWith(".other") && !key.equals("change.other") && !key.equals("feed.other")) {
        String counted = key.substring(0, key.lastIndexOf('.'));
        assertEquals(needed, messages.forms(counted).keySet(), counted);
      }
    }
  }

  /** French puts a no-break space before some punctuation marks; Spanish does not. */
  @Test
  void spacesPunctuationAsTheLanguageDoes() {
    Messages.of("fr")
        .all()
        .forEach(
            (key, text) -> {
              assertFalse(FRENCH_MISTAKE.matcher(text).find(), key + ": " + text);
              assertEquals(count(text, '«'), count(text, '»'), key);
            });
    Messages.of("es")
        .all()
        .forEach(
            (key, text) -> {
              assertFalse(SPANISH_MISTAKE.matcher(text).find(), key + ": " + text);
              assertEquals(count(text, '«'), count(text, '»'), key);
            });
  }

  private static long count(String text, char mark) {
    return text.chars().filter(c -> c == mark).count();
  }

  private static Set<String> placeholders(String text) {
    return Pattern.compile("\\{[0-9]}")
        .matcher(text)
        .results()
        .map(result -> result.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @CsvSource({
    "en,0,other",
    "en,1,one",
    "en,2,other",
    "ar,0,zero",
    "ar,1,one",
    "ar,2,two",
    "ar,3,few",
    "ar,10,few",
    "ar,11,many",
    "ar,99,many",
    "ar,100,other",
    "ar,103,few",
    "fr,0,one",
    "fr,1,one",
    "fr,2,other",
    "fr,1000000,many",
    "fr,1000001,other",
    "es,0,other",
    "es,1,one",
    "es,2,other",
    "es,1000000,many",
    "ru,1,one",
    "ru,2,few",
    "ru,5,many",
    "ru,11,many",
    "ru,21,one",
    "zh,1,other"
  })
  void numbersHaveTheirPluralCategory(String language, long number, String category) {
    assertEquals(category, PluralCategory.of(language, number).word());
  }

  @Test
  void writesDatesAsPreciselyAsKnown() {
    Messages english = Messages.of("en");
    assertEquals("12 September 2023", english.date(2023, 9, 12));
    assertEquals("September 2023", english.date(2023, 9, 0));
    assertEquals("2023", english.date(2023, 0, 0));
    assertEquals("10,000", english.number(10_000));
    Messages french = Messages.of("fr");
    assertEquals("1er septembre 2023", french.date(2023, 9, 1));
    assertEquals("2 septembre 2023", french.date(2023, 9, 2));
    assertEquals("1er août", french.dayAndMonth(8, 1));
    Messages spanish = Messages.of("es");
    assertEquals("1 de septiembre de 2023", spanish.date(2023, 9, 1));
    assertEquals("septiembre de 2023", spanish.date(2023, 9, 0));
    assertEquals("9 de octubre", spanish.dayAndMonth(10, 9));
  }

  @Test
  void writesCountsInTheRightForm() {
    Messages french = Messages.of("fr");
    assertEquals("0 recommandation", french.plural("count.recommendations", 0));
    assertEquals("1 recommandation", french.plural("count.recommendations", 1));
    assertEquals("2 recommandations", french.plural("count.recommendations", 2));
    assertEquals(
        "1\u202f000\u202f000 de recommandations",
        french.plural("count.recommendations", 1_000_000));
    Messages spanish = Messages.of("es");
    assertEquals("0 recomendaciones", spanish.plural("count.recommendations", 0));
    assertEquals("1 recomendación", spanish.plural("count.recommendations", 1));
    assertEquals("2 recomendaciones", spanish.plural("count.recommendations", 2));
    assertEquals(
        "1\u202f000\u202f000 de recomendaciones",
        spanish.plural("count.recommendations", 1_000_000));
  }
}
