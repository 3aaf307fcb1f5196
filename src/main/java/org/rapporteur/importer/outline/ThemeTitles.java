package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importer.source.Blank;
import org.rapporteur.importer.source.Label;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.Place;

/** How headings become titles of themes: without numbers, and with references taken out. */
public final class ThemeTitles {

  private static final Pattern BRACKET = Pattern.compile("\\s*[(\\[（]([^()\\[\\]（）]+)[)\\]）]\\s*$");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?iuU)^(?:theme|thème|tema|тема|الموضوع|主题|topic|issue)s?\\s*(?:\\d+\\s*)?[:：–-]\\s*");
  private static final Pattern ROMAN =
      Pattern.compile(
          "^(?:(?:[IVXLC]+|\\p{Lu})[.)]|(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا)ً?[\\s]*[:–—-]"
              + "|(?:ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء|كاف|لام)[\\s]*[–—-]"
              + "|[一二三四五六七八九十]{1,3}[.．、])\\s*(?=\\S)");

  private final References references;
  private final SentenceCase sentences;
  private final String untitled;

  /** Reads the text of a bracket as references to articles. */
  @FunctionalInterface
  public interface References {

    /** Returns whether a text consists of references to articles of known instruments. */
    boolean isReference(String text);
  }

  /**
   * @param sentences how titles in capitals are written
   * @param untitled the title of a theme without a heading, in the language of the report
   */
  public ThemeTitles(References references, SentenceCase sentences, String untitled) {
    this.references = references;
    this.sentences = sentences;
    this.untitled = untitled;
  }

  /** Whether a text consists of references to articles. */
  boolean isReference(String text) {
    return references.isReference(text);
  }

  /** The title of a theme without a heading. */
  String untitled() {
    return untitled;
  }

  /**
   * The title of the theme of a section.
   *
   * @param headings the heading of the section and those above it, the highest first
   * @param carried those whose own sections have no recommendations and wait for this theme
   * @param facts where the title, the articles and the source are added, with their characters
   */
  String read(List<Paragraph> headings, List<Paragraph> carried, List<Fact> facts) {
    List<Paragraph> path = new ArrayList<>(headings);
    if (path.isEmpty()) {
      return untitled;
    }
    Paragraph own = path.get(path.size() - 1);
    Paragraph names = own;
    if (StartFinder.announces(own) && path.size() > 1) {
      names = path.get(path.size() - 2);
    }
    String title = read(names.label(), names.plain().strip(), names.place(), facts);
    for (Paragraph heading : carried) {
      if (!heading.equals(names) && !heading.equals(own)) {
        facts.add(new Fact("path", heading.plain().strip(), heading.place(), heading.plain()));
      }
    }
    if (!own.equals(names)) {
      facts.add(new Fact("below", own.plain().strip(), own.place(), own.plain()));
    }
    return title;
  }

  /** Reads a heading, a row of a table, or a cell that names a theme. */
  String read(String heading, Place place, List<Fact> facts) {
    return read("", heading, place, facts);
  }

  /** The same for a heading that begins with an automatic number. */
  private String read(String number, String heading, Place place, List<Fact> facts) {
    String text = Blank.collapsed(heading);
    text = text.startsWith(number + " ") ? text.substring(number.length() + 1) : text;
    Optional<String> articles = Optional.empty();
    Matcher bracket = BRACKET.matcher(text);
    if (bracket.find() && references.isReference(bracket.group(1))) {
      articles = Optional.of(bracket.group(1).strip());
      text = text.substring(0, bracket.start());
    }
    text = NAMED.matcher(text).replaceFirst("");
    text = ROMAN.matcher(text).replaceFirst("");
    Optional<Label> label = Label.of(text);
    if (label.isPresent()) {
      text = text.substring(label.get().length());
    }
    String title = sentences.write(text.strip().replaceFirst("(?<=\\S)[\\s\\p{Z}]*[:：]$", ""));
    facts.add(new Fact("title", title, place, Blank.collapsed(heading)));
    articles.ifPresent(a -> facts.add(new Fact("articles", a, place, "")));
    if (!title.equals(Blank.collapsed(heading))) {
      facts.add(new Fact("source", Blank.collapsed(heading), place, ""));
    }
    return title;
  }
}
