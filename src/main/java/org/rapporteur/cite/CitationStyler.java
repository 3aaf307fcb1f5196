package org.rapporteur.cite;

import java.util.List;
import java.util.function.BiConsumer;
import org.rapporteur.message.Messages;
import org.rapporteur.model.CitationStyle;
import org.rapporteur.parallel.InParallel;

/** Makes the templates by which a report is cited in each of its styles, once a style. */
public final class CitationStyler {

  private final TemplateCache cache;

  public CitationStyler(TemplateCache cache) {
    this.cache = cache;
  }

  /**
   * The templates, in the order of the styles.
   *
   * @param failed told of each style that can't be run, with the reason; it is left out
   */
  public List<StyledTemplates> style(
      Works works,
      Messages messages,
      List<CitationStyle> styles,
      BiConsumer<CitationStyle, String> failed) {
    String key = key(works, messages, styles);
    List<StyledTemplates> kept = cache.read(key);
    if (!kept.isEmpty()) {
      return kept;
    }
    CslRunner runner = new CslRunner(works, messages);
    List<Outcome> outcomes = InParallel.map(styles, style -> run(runner, style));
    outcomes.stream()
        .filter(outcome -> outcome.templates().isEmpty())
        .forEach(outcome -> failed.accept(outcome.style(), outcome.fault()));
    List<StyledTemplates> made =
        outcomes.stream().flatMap(outcome -> outcome.templates().stream()).toList();
    if (made.size() == styles.size()) {
      cache.write(key, made);
    }
    return made;
  }

  private record Outcome(CitationStyle style, List<StyledTemplates> templates, String fault) {}

  /** The library answers a style that it does not understand with exceptions of many kinds. */
  private static Outcome run(CslRunner runner, CitationStyle style) {
    try {
      return new Outcome(style, List.of(runner.run(style)), "");
    } catch (RuntimeException | StackOverflowError e) {
      if (style.csl().isEmpty()) {
        throw e;
      }
      String reason = e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
      return new Outcome(style, List.of(), reason);
    }
  }

  /** All that the templates come of; the words of the interface as far as they stand in them. */
  private static String key(Works works, Messages messages, List<CitationStyle> styles) {
    StringBuilder key = new StringBuilder(ShippedStyles.EDITION).append('\n');
    key.append(works).append('\n');
    key.append(messages.pattern("cite.restated-list")).append('\n');
    key.append(messages.pattern("cite.kind-number")).append('\n');
    key.append(messages.pattern("cite.restated-note")).append('\n');
    for (CitationStyle style : styles) {
      key.append(style.id()).append('\n').append(style.title()).append('\n');
      key.append(ShippedStyles.state(style)).append('\n');
    }
    return key.toString();
  }
}
