package org.rapporteur.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.treaty.ProseDocuments;
import org.rapporteur.treaty.ProseReferences;
import org.rapporteur.treaty.ReferenceProblem;

/** Writes the inline content of a block: text, emphasis, links and footnote marks. */
final class Inlines {

  private final TreatyMentions mentions;
  private final Punctuation punctuation;
  private final Abbreviations abbreviations;
  private final ExpansionBudget budget;
  private final Footnotes notes;
  private final SourcePositions positions;
  private final LinkWriter linkWriter;
  private final MarkdownProblems diagnostics;

  Inlines(
      References references,
      Punctuation punctuation,
      Abbreviations abbreviations,
      ExpansionBudget budget,
      Footnotes notes,
      Links links,
      SourcePositions positions,
      Diagnostics diagnostics) {
    this.mentions = new TreatyMentions(references);
    this.punctuation = punctuation;
    this.abbreviations = abbreviations;
    this.budget = budget;
    this.notes = notes;
    this.positions = positions;
    this.diagnostics = new MarkdownProblems(positions, diagnostics);
    this.linkWriter = new LinkWriter(references, links, positions, diagnostics);
  }

  /** The tokens of a block's inline children. */
  List<Token> tokens(Node block) {
    return tokens(block, Integer.MAX_VALUE);
  }

  /**
   * @param cut the offset in the Markdown from which on text is omitted
   */
  List<Token> tokens(Node block, int cut) {
    InlineFlattener flattener =
        new InlineFlattener(notes, linkWriter, punctuation, diagnostics, budget.expansion(), cut);
    flattener.children(block);
    TreatyMentions.Matches found = mentions.find(punctuation.applied(flattener.trimmed()));
    InlineAnnotator annotator = new InlineAnnotator(found.inline());
    for (ProseDocuments.Match match : found.found().documents()) {
      annotator.link(match, positions);
      report(match.problems(), found.inline());
    }
    for (ProseReferences.Match match : found.found().provisions()) {
      annotator.link(match, positions);
      report(match.problems(), found.inline());
    }
    annotator.abbreviations(abbreviations, budget.expansion());
    List<Token> tokens = annotator.tokens();
    budget.elements().count(block, tokens);
    if (!tokens.isEmpty() && found.inline().length() > 0) {
      tokens.add(0, Token.of(new PassageWriter(found.inline(), positions).passage()));
    }
    return tokens;
  }

  private void report(List<ReferenceProblem> problems, InlineText inline) {
    problems.forEach(problem -> diagnostics.reference(problem, inline, mentions.areQuoted()));
  }
}
