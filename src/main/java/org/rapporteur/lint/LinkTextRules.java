package org.rapporteur.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Report;

/** Checks that link texts describe their targets. */
final class LinkTextRules {

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:https?://|(?<![\\p{L}\\p{N}.@/])www\\.(?=[\\p{L}\\p{N}]))\\S+");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}']+");
  private static final Map<String, Set<String>> VAGUE = readVagueWords();

  private final Diagnostics diagnostics;

  LinkTextRules(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void validate(Report report) {
    new ReaderText(report)
        .passages(
            (passage, language) -> {
              checkVagueLinks(passage, language);
              checkBareAddresses(passage);
            });
    for (Recommendation recommendation : report.recommendations()) {
      List<RecommendationFacts.Evidence> evidence =
          recommendation.hasText() ? recommendation.facts().evidence() : List.of();
      for (int i = 0; i < evidence.size(); i++) {
        String key = "evidence/" + i + "/label";
        checkBareAddresses(recommendation.places().passage(key, evidence.get(i).label()));
      }
    }
  }

  private void checkVagueLinks(Passage passage, String language) {
    if (passage.links().isEmpty()) {
      return;
    }
    Set<String> words = VAGUE.getOrDefault(language.split("-", 2)[0], Set.of());
    for (Passage.Range link : passage.links()) {
      String text = passage.words().substring(link.start(), link.end());
      if (words.contains(normalized(text))) {
        diagnostics.report(
            Rule.VAGUE_LINK_TEXT,
            passage.span(link.start(), link.end()),
            "“" + text.strip() + "” does not describe the target of the link",
            "Use a link text that names the page, such as [the Committee’s report](…).");
      }
    }
  }

  private void checkBareAddresses(Passage passage) {
    String words = passage.words();
    if (!words.contains("://") && !hasHost(words)) {
      return;
    }
    Matcher matcher = ADDRESS.matcher(words);
    while (matcher.find()) {
      int end = matcher.end();
      while (end > matcher.start() + 1 && isTrailing(words.charAt(end - 1))) {
        end--;
      }
      Span place = passage.span(matcher.start(), end);
      diagnostics.report(
          Rule.BARE_ADDRESS,
          place,
          "this is a bare web address instead of a link with a text",
          "Link the title of the page to it, such as [The title of the page]("
              + (matcher.group().contains("://") ? "" : "https://")
              + words.substring(matcher.start(), end)
              + ").");
    }
  }

  private static boolean hasHost(String words) {
    for (int dot = words.indexOf('.'); dot >= 0; dot = words.indexOf('.', dot + 1)) {
      if (words.regionMatches(true, dot - 3, "www", 0, 3)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTrailing(char c) {
    return ".,;:!?)]}>\"'”’»…\uFFFC،؛。".indexOf(c) >= 0;
  }

  private static String normalized(String text) {
    return SEPARATORS
        .matcher(text.toLowerCase(Locale.ROOT).replace('\u2019', '\''))
        .replaceAll(" ")
        .strip();
  }

  private static Map<String, Set<String>> readVagueWords() {
    Properties properties = new Properties();
    try (InputStream in = LinkTextRules.class.getResourceAsStream("vague-link-words.properties")) {
      if (in == null) {
        throw new IllegalStateException("the list of vague link words is missing");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Set<String>> words = new HashMap<>();
    for (String language : properties.stringPropertyNames()) {
      words.put(language, Set.of(properties.getProperty(language).split(" *\\| *")));
    }
    return words;
  }
}
