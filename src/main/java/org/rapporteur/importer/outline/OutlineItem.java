package org.rapporteur.importer.outline;

import java.util.List;
import java.util.Optional;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Paragraph;

/**
 * A recommendation that was recognised.
 *
 * @param title its heading, without its number
 * @param demand what it asks for
 * @param layers further texts, each with its heading
 * @param facts values for its front matter
 */
public record OutlineItem(
    Optional<Paragraph> title, List<Block> demand, List<Layer> layers, List<Fact> facts) {

  /** Copies the lists. */
  public OutlineItem {
    demand = List.copyOf(demand);
    layers = List.copyOf(layers);
    facts = List.copyOf(facts);
  }

  /** A text with a heading of its own. */
  public record Layer(Paragraph heading, List<Block> blocks) {

    /** Copies the blocks. */
    public Layer {
      blocks = List.copyOf(blocks);
    }
  }

  /** The values of a key, in order. */
  public List<String> values(String key) {
    return facts.stream().filter(f -> f.key().equals(key)).map(Fact::value).toList();
  }

  /** The first value of a key. */
  public Optional<String> value(String key) {
    return values(key).stream().findFirst();
  }

  /** A copy without the facts of a key; their characters remain as positions in lists. */
  OutlineItem demoting(String key) {
    return new OutlineItem(
        title,
        demand,
        layers,
        facts.stream()
            .map(
                f ->
                    f.key().equals(key)
                        ? new Fact("position", f.value(), f.place(), f.source())
                        : f)
            .toList());
  }
}
