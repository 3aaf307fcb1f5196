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
 * A text that was read: whole, or split at its headings; immutable.
 *
 * <p>Ids and the numbers of notes run through the document. Each {@link LocatedProse} handed out is
 * whole in itself: it carries the notes that its own marks refer to, directly or from within a
 * note, and counts occurrences from 1; a note referred to from two parts is in each.
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
   * @param starts where the tokens of the outermost headings begin; one in a quotation or list
   *     splits nothing
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

  /** What is made of a text beyond the limits, which have been reported. */
  static Document unreadable(String language) {
    return new Document(language, "", List.of(), List.of(), List.of(), Map.of(), false);
  }

  /** Whether the text could be read; if not, it is empty, and why has been reported. */
  public boolean isReadable() {
    return readable;
  }

  /** All of it, headings in their places: for themes and pages. */
  public LocatedProse text() {
    return text(tokens, 0);
  }

  /** All up to the first heading: what a recommendation demands. */
  public LocatedProse intro() {
    return text(starts.isEmpty() ? tokens : tokens.subList(0, starts.get(0)), 0);
  }

  /**
   * The same as it was written; definitions of notes, links and abbreviations are left out, since
   * they stand anywhere.
   */
  public String introSource() {
    return introSource;
  }

  /** What each outermost heading opens, in order. */
  public List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : tokens.size();
      sections.add(section(tokens.subList(starts.get(i), end)));
    }
    return sections;
  }

  /** The ids of all headings in order; a translation is read with those of its original. */
  public List<String> headingIds() {
    return headingIds;
  }

  /** Every provision that the intro links to or names in a range, in order, each once. */
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
      throw new IllegalStateException("a heading's start without its heading");
    }
    // After the heading's end tag comes a line end.
    List<Token> body = part.subList(end + 2, part.size());
    return new Section(
        heading.id(), heading.explicit(), text(part.subList(1, end), 0), text(body, 1));
  }

  private LocatedProse text(List<Token> part, int outer) {
    return ProseAssembler.text(part, notes, outer, language);
  }
}
