package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.Phrase;
import org.rapporteur.text.XhtmlCharacters;

/**
 * Reads Markdown. Immutable, and safe to share between threads when its {@link References} are.
 *
 * <pre>{@code
 * Document document = new MarkdownReader("en", references).read(source, diagnostics);
 * }</pre>
 *
 * <p>Every problem of the text is reported with its position. A text that cannot be read gives an
 * empty document.
 */
public final class MarkdownReader {

  private final String language;
  private final References references;
  private final Punctuation punctuation;
  private final Parser plain = Dialect.parser(false);
  private final Parser withTables = Dialect.parser(true);

  /**
   * @param language the language of the texts, a BCP 47 tag; it determines the quotation marks,
   *     unless the texts quote others' words, which remain as typed
   */
  public MarkdownReader(String language, References references) {
    this.language = language;
    this.references = references;
    this.punctuation = references.isQuoted() ? Punctuation.AS_TYPED : Punctuation.of(language);
  }

  /** Reads a line without markup, such as a title, with the same punctuation as the texts. */
  public Phrase line(String line) {
    return new Phrase(punctuation.applied(line), language);
  }

  /** A reader of quotations in a language, which finds the same references. */
  public MarkdownReader quoting(String other) {
    return new MarkdownReader(other, references.quoted());
  }

  /** Reads a text. */
  public Document read(MarkdownSource source, Diagnostics diagnostics) {
    return read(source, Optional.empty(), diagnostics);
  }

  /**
   * Reads a translation.
   *
   * @param headingIds the ids of the original's headings, used for those of the translation
   */
  public Document read(MarkdownSource source, List<String> headingIds, Diagnostics diagnostics) {
    return read(source, Optional.of(headingIds), diagnostics);
  }

  private Document read(
      MarkdownSource source, Optional<List<String>> headingIds, Diagnostics diagnostics) {
    String text = XhtmlCharacters.clean(source.text());
    SourcePositions positions =
        new SourcePositions(source.file(), text, source.firstLine(), source.firstColumn());
    LimitChecker limits = new LimitChecker(positions, diagnostics);
    if (!limits.admit(text)) {
      return Document.unreadable(language);
    }
    Optional<Node> tree = parsed(text, limits);
    if (tree.isEmpty() || !limits.admit(tree.get())) {
      return Document.unreadable(language);
    }
    return written(tree.get(), source, headingIds, positions, diagnostics);
  }

  /** Parses a text. The library's regular expressions recurse on some long passages. */
  private Optional<Node> parsed(String text, LimitChecker limits) {
    try {
      CharSequence marked = ListMarkText.of(text);
      Node tree = (text.indexOf('|') < 0 ? plain : withTables).parse(BasedSequence.of(marked));
      ListMarkText.parsed(marked);
      return Optional.of(tree);
    } catch (StackOverflowError tooDeep) {
      limits.unreadable(text);
      return Optional.empty();
    }
  }

  private Document written(
      Node tree,
      MarkdownSource source,
      Optional<List<String>> headingIds,
      SourcePositions positions,
      Diagnostics diagnostics) {
    List<Block> found = TreeWalk.blocks(tree);
    Footnotes notes = new Footnotes(tree, found, positions, diagnostics);
    ExpansionBudget budget = new ExpansionBudget(positions, diagnostics);
    MarkdownProblems problems = new MarkdownProblems(positions, diagnostics);
    Links links = new Links(source.path(), diagnostics);
    Inlines inlines =
        new Inlines(
            new TreatyMentions(references),
            punctuation,
            new Inlines.Definitions(notes, Abbreviations.of(found, positions, diagnostics)),
            budget,
            new LinkReader(references, links, positions, diagnostics),
            problems);
    Outline outline = new Outline(found, inlines, headingIds, positions, diagnostics);
    Blocks blocks = new Blocks(inlines, outline, problems);
    List<Part> parts = blocks.parts(tree);
    Map<Integer, Part> contents = new LinkedHashMap<>();
    for (FootnoteBlock note : notes.numbered()) {
      contents.put(contents.size() + 1, blocks.note(note));
    }
    new FootnoteCopies(notes.numbered(), contents, budget.expansion()).count(parts);
    if (budget.isExceeded()) {
      return Document.unreadable(language);
    }
    StringBuilder intro = new StringBuilder();
    StringBuilder rest = new StringBuilder();
    split(tree, positions.text(), intro, rest);
    return new Document(
        language, intro.toString(), rest.toString(), parts, outline.ids(), contents);
  }

  /** Splits a text into the blocks before the first heading and the rest, with definitions. */
  private static void split(Node tree, String text, StringBuilder intro, StringBuilder rest) {
    for (Node node = tree.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading) {
        rest.append(text, node.getStartOffset(), text.length());
        return;
      }
      boolean definition =
          node instanceof FootnoteBlock
              || node instanceof AbbreviationBlock
              || node instanceof Reference;
      (definition ? rest : intro)
          .append(text, node.getStartOffset(), node.getEndOffset())
          .append('\n');
    }
  }
}
