package org.rapporteur.treaty;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The committees of the UN treaties, from {@code committees.properties}. */
final class Committees {

  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar", "ru", "zh");

  static final Committees ALL = new Committees(properties("committees.properties"));

  private final List<Committee> list = new ArrayList<>();
  private final WordTrie<Committee> names = new WordTrie<>(Set.of());
  private final Map<String, Committee> codes = new HashMap<>();
  private final Map<String, GeneralComment> bySymbol = new HashMap<>();

  private Committees(Properties properties) {
    for (String id : text(properties, "committees").split(" +", -1)) {
      Committee committee = read(properties, id);
      list.add(committee);
      committee.allNames().forEach(name -> names.put(name, committee));
      committee.codes().forEach(code -> codes.put(code, committee));
      for (int number = committee.from(); number <= committee.to(); number++) {
        bySymbol.put(committee.regular() + number, comment(committee, number));
      }
      committee.irregular().forEach((number, symbol) -> put(symbol, comment(committee, number)));
    }
  }

  /** A report to the General Assembly is more than the general comment that it contains. */
  private void put(String symbol, GeneralComment comment) {
    if (!symbol.startsWith("A/")) {
      bySymbol.put(symbol, comment);
    }
  }

  private static GeneralComment comment(Committee committee, int number) {
    return new GeneralComment(committee.names(), committee.recommends(), number);
  }

  /** Reads a file of properties beside this class. */
  static Properties properties(String file) {
    Properties properties = new Properties();
    try (InputStream in = Committees.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + file);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static Committee read(Properties properties, String id) {
    List<String> all = new ArrayList<>();
    Map<String, String> byLanguage = new HashMap<>();
    for (String language : LANGUAGES) {
      List<String> forms = list(properties, id + ".name." + language);
      all.addAll(forms);
      byLanguage.put(language, forms.get(0).replace('\'', '’'));
    }
    Map<Integer, String> irregular = new HashMap<>();
    String prefix = id + ".symbol.";
    for (String key : properties.stringPropertyNames()) {
      if (key.startsWith(prefix)) {
        irregular.put(
            Integer.parseInt(key.substring(prefix.length())), properties.getProperty(key));
      }
    }
    return new Committee(
        text(properties, id + ".instrument"),
        text(properties, id + ".kind").equals("recommendation"),
        new LocalizedText(byLanguage),
        all,
        list(properties, id + ".codes"),
        text(properties, id + ".symbol"),
        Integer.parseInt(text(properties, id + ".from")),
        Integer.parseInt(text(properties, id + ".to")),
        irregular);
  }

  /** The committees whose names begin at a token. */
  Optional<WordTrie.Found<Committee>> named(Tokens tokens, int at) {
    Token token = tokens.at(at);
    if (!token.is(Token.Kind.WORD)) {
      return Optional.empty();
    }
    if (names.mayBegin(token)) {
      Optional<WordTrie.Found<Committee>> found = names.at(tokens, at);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.ofNullable(codes.get(tokens.text().substring(token.start(), token.end())))
        .map(committee -> new WordTrie.Found<>(committee, at + 1));
  }

  /** The committee of a treaty. */
  Optional<Committee> of(String instrument) {
    return list.stream().filter(each -> each.instrument().equals(instrument)).findFirst();
  }

  /** The general comment with a symbol. */
  Optional<GeneralComment> comment(String symbol) {
    return Optional.ofNullable(bySymbol.get(symbol));
  }

  private static String text(Properties properties, String key) {
    String text = properties.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("the file of committees lacks " + key);
    }
    return text.strip();
  }

  private static List<String> list(Properties properties, String key) {
    return List.of(text(properties, key).split(" *\\| *", -1));
  }
}
