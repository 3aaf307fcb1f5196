package org.rapporteur.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.rapporteur.model.Passage;
import org.rapporteur.model.PlainText;
import org.rapporteur.model.ProseNode;
import org.rapporteur.treaty.ProseDocuments;
import org.rapporteur.treaty.ProseReferences;
import org.rapporteur.treaty.ReferenceProblem;

/** Reads the inline content of a block: text, emphasis, links and footnote marks. */
final class Inlines {

  private final TreatyMentions mentions;
  private final Punctuation punctuation;
  private final Definitions definitions;
  private final ExpansionBudget budget;
  private final LinkReader linkReader;
  private final MarkdownProblems problems;

  /** What a text defines in one place and uses in others. */
  record Definitions(Footnotes notes, Abbreviations abbreviations) {}

  Inlines(
      TreatyMentions mentions,
      Punctuation punctuation,
      Definitions definitions,
      ExpansionBudget budget,
      LinkReader linkReader,
      MarkdownProblems problems) {
    this.mentions = mentions;
    this.punctuation = punctuation;
    this.definitions = definitions;
    this.budget = budget;
    this.linkReader = linkReader;
    this.problems = problems;
  }

  /**
   * Reads the inline children of a block.
   *
   * @param map the map to which their positions are added
   */
  List<ProseNode.Inline> read(Node block, SourceMap map) {
    return read(block, Integer.MAX_VALUE, map);
  }

  /**
   * @param cut the offset in the Markdown from which on text is omitted
   */
  List<ProseNode.Inline> read(Node block, int cut, SourceMap map) {
    InlineFlattener flattener =
        new InlineFlattener(
            definitions.notes(), linkReader, punctuation, problems, budget.expansion(), cut);
    flattener.children(block);
    TreatyMentions.Matches found = mentions.find(punctuation.applied(flattener.trimmed()));
    InlineAnnotator annotator = new InlineAnnotator(found.inline());
    for (ProseDocuments.Match match : found.found().documents()) {
      annotator.link(match, problems.positions());
      report(match.problems(), found.inline(), block);
    }
    for (ProseReferences.Match match : found.found().provisions()) {
      annotator.link(match, problems.positions());
      report(match.problems(), found.inline(), block);
    }
    annotator.abbreviations(definitions.abbreviations(), budget.expansion());
    int before = map.provisions().size();
    List<ProseNode.Inline> content = annotator.nodes(map);
    budget.elements().count(block, content, map.provisions().size() - before);
    if (!content.isEmpty() && found.inline().length() > 0) {
      Passage passage = new PassageWriter(found.inline(), problems.positions()).passage();
      boolean single = content.size() == 1 && content.get(0) instanceof ProseNode.Text;
      map.passages().add(single ? passage.sharing(PlainText.of(content)) : passage);
    }
    return content;
  }

  /** Reports problems; those in a quotation are no mistakes of the editor. */
  private void report(List<ReferenceProblem> found, InlineText inline, Node block) {
    boolean quoted = !found.isEmpty() && (mentions.areQuoted() || Quotation.contains(block));
    for (ReferenceProblem problem : found) {
      boolean inQuotes = Quotation.contains(inline.text, problem.start());
      problems.reference(problem, inline, quoted || inQuotes);
    }
  }
}
