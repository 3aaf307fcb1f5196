package org.rapporteur.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.Prose;
import org.rapporteur.model.ProsePiece;
import org.rapporteur.treaty.Provision;

/**
 * A Markdown text that was read, available whole or split at its headings; immutable.
 *
 * <p>Ids and footnote numbers are unique in the document. Each {@link LocatedProse} returned is
 * complete: it carries the footnotes that it refers to, directly or from within a footnote, and
 * counts occurrences from 1. A footnote referred to from two sections is included in each.
 */
public final class Document {

  private final String language;
  private final String introSource;
  private final List<Token> tokens;
  private final List<Integer> starts;
  private final List<String> headingIds;
  private final Map<Integer, List<Token>> notes;
  private final boolean readable;

  /**
   * @param introSource the Markdown up to the first outermost heading, without definitions
   * @param starts the indices of the tokens at which the outermost headings begin; a heading in a
   *     quotation or list does not split the document
   */
  Document(
      String language,
      String introSource,
      List<Token> tokens,
      List<Integer> starts,
      List<String> headingIds,
      Map<Integer, List<Token>> notes) {
    this(language, introSource, tokens, starts, headingIds, notes, true);
  }

  private Document(
      String language,
      String introSource,
      List<Token> tokens,
      List<Integer> starts,
      List<String> headingIds,
      Map<Integer, List<Token>> notes,
      boolean readable) {
    this.language = language;
    this.introSource = introSource;
    this.starts = List.copyOf(starts);
    this.headingIds = List.copyOf(headingIds);
    this.tokens = List.copyOf(tokens);
    this.notes = Map.copyOf(notes);
    this.readable = readable;
  }

  /** The empty document of a text that exceeds the limits, which have been reported. */
  static Document unreadable(String language) {
    return new Document(language, "", List.of(), List.of(), List.of(), Map.of(), false);
  }

  /** Returns whether the text could be read; if not, it is empty and the problem is reported. */
  public boolean isReadable() {
    return readable;
  }

  /** The whole text including its headings, for themes and pages. */
  public LocatedProse text() {
    return text(tokens, 0);
  }

  /** The text up to the first heading: what a recommendation demands. */
  public LocatedProse intro() {
    return text(starts.isEmpty() ? tokens : tokens.subList(0, starts.get(0)), 0);
  }

  /**
   * The Markdown of the intro. Definitions of footnotes, links and abbreviations are omitted, since
   * they can appear anywhere.
   */
  public String introSource() {
    return introSource;
  }

  /** The sections that the outermost headings open, in order. */
  public List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : tokens.size();
      sections.add(section(tokens.subList(starts.get(i), end)));
    }
    return sections;
  }

  /** The ids of all headings in order, used to read a translation of this document. */
  public List<String> headingIds() {
    return headingIds;
  }

  /** All provisions that the intro links to or names in a range, in order, without duplicates. */
  public Set<Provision> mentioned() {
    Set<Provision> mentioned = new LinkedHashSet<>();
    for (Token token : starts.isEmpty() ? tokens : tokens.subList(0, starts.get(0))) {
      mentioned.addAll(token.provisions());
    }
    return mentioned;
  }

  private Section section(List<Token> part) {
    int end = 1;
    while (!(part.get(end).piece() instanceof ProsePiece.HeadingEnd)) {
      end++;
    }
    Prose.Heading heading = part.get(0).heading();
    if (heading == null) {
      throw new IllegalStateException("a heading start token has no heading");
    }
    // A line end follows the heading's end tag.
    List<Token> body = part.subList(end + 2, part.size());
    return new Section(
        heading.id(), heading.explicit(), text(part.subList(1, end), 0), text(body, 1));
  }

  private LocatedProse text(List<Token> part, int outer) {
    return ProseAssembler.text(part, notes, outer, language);
  }
}
