package org.rapporteur.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.treaty.ProseReferences;

/** Writes what stands within one block: words, emphasis, links, marks of notes. */
final class Inlines {

  private final TreatyMentions mentions;
  private final Punctuation punctuation;
  private final Abbreviations abbreviations;
  private final ExpansionBudget budget;
  private final Footnotes notes;
  private final SourcePositions places;
  private final LinkWriter links;
  private final MarkdownProblems diagnostics;

  Inlines(
      References references,
      Punctuation punctuation,
      Abbreviations abbreviations,
      ExpansionBudget budget,
      Footnotes notes,
      Links judge,
      SourcePositions places,
      Diagnostics diagnostics) {
    this.mentions = new TreatyMentions(references);
    this.punctuation = punctuation;
    this.abbreviations = abbreviations;
    this.budget = budget;
    this.notes = notes;
    this.places = places;
    this.diagnostics = new MarkdownProblems(places, diagnostics);
    this.links = new LinkWriter(references, judge, places, diagnostics);
  }

  /** The inline children of a block. */
  List<Token> tokens(Node block) {
    return tokens(block, Integer.MAX_VALUE);
  }

  /**
   * @param cut the offset in the Markdown from which on text is left out
   */
  List<Token> tokens(Node block, int cut) {
    InlineFlattener run =
        new InlineFlattener(notes, links, punctuation, diagnostics, budget.expansion(), cut);
    run.children(block);
    TreatyMentions.Matches found = mentions.find(punctuation.applied(run.trimmed()));
    InlineAnnotator weave = new InlineAnnotator(found.flat());
    for (ProseReferences.Match match : found.matches()) {
      weave.link(match, places);
      match.problems().forEach(fault -> diagnostics.reference(fault, found.flat()));
    }
    weave.abbreviations(abbreviations, budget.expansion());
    List<Token> tokens = weave.tokens();
    budget.elements().count(block, tokens);
    if (!tokens.isEmpty() && found.flat().length() > 0) {
      tokens.add(0, Token.of(new PassageWriter(found.flat(), places).passage()));
    }
    return tokens;
  }
}
