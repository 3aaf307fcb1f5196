package org.rapporteur.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.model.Edition;
import org.rapporteur.model.LinkTarget;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.PlainText;
import org.rapporteur.model.Prose;
import org.rapporteur.model.ProseNode;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.TextLines;
import org.rapporteur.text.Graphemes;
import org.rapporteur.treaty.ReferenceFormat;

/**
 * The plain text of an edition's texts, in which a link without words has the name that its page
 * shows: "140.23", "ICCPR art. 9".
 *
 * @param numbers the labels of the recommendations whose number the source prints, by id
 */
public record LinkNames(Map<String, String> numbers, ReferenceFormat format)
    implements Function<LinkTarget, String> {

  /** The maximum length of the first words that stand for a title. */
  private static final int NAME_LENGTH = 80;

  public static LinkNames of(Edition edition) {
    Map<String, String> numbers = new HashMap<>();
    edition.report().themes().stream()
        .flatMap(theme -> theme.recommendations().stream())
        .forEach(r -> r.number().ifPresent(number -> numbers.put(r.id().toString(), number)));
    return new LinkNames(
        numbers, new ReferenceFormat(edition.catalogue(), edition.language().tag()));
  }

  @Override
  public String apply(LinkTarget target) {
    if (target instanceof LinkTarget.ToProvision to) {
      return format.label(to.provision());
    }
    String number = target instanceof LinkTarget.ToRecommendation to ? numbers.get(to.id()) : null;
    return number == null ? new ProseNode.NamedLink(target).name() : number;
  }

  /** The text without its notes, in one line. */
  public String plain(LocatedProse text) {
    Prose prose = text.prose();
    return prose.targets().isEmpty() ? prose.plain() : plain(prose.blocks());
  }

  /** The text of blocks in one line. */
  public String plain(List<? extends ProseNode> nodes) {
    return TextLines.joined(nodes, this);
  }

  /** The text without its notes, in lines, for data files. */
  public String lines(LocatedProse text) {
    return TextLines.of(text.prose().blocks(), this);
  }

  /** The heading above a text, in one line. */
  public String heading(LocatedProse text) {
    return PlainText.of(text.prose().heading(), this);
  }

  /** The name of a recommendation in lists and links: its title, or else its first words. */
  public Phrase name(Recommendation recommendation) {
    if (recommendation.hasTitle()) {
      return recommendation.title();
    }
    LocatedProse demand = recommendation.demand();
    return new Phrase(Graphemes.firstWords(plain(demand), NAME_LENGTH), demand.language());
  }

  /** The text without its notes, or a title if there is no text. */
  public String plainOr(LocatedProse text, Phrase title) {
    return text.prose().isEmpty() ? title.text() : plain(text);
  }
}
