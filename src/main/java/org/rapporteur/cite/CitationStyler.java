package org.rapporteur.cite;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.rapporteur.cache.Cache;
import org.rapporteur.cache.CacheKey;
import org.rapporteur.message.Messages;
import org.rapporteur.model.CitationStyle;
import org.rapporteur.parallel.InParallel;

/** Makes the templates by which a report is cited in each of its styles, once a style. */
public final class CitationStyler {

  /** Characters of one citation in a report's own style: every page repeats it. */
  private static final int MAX_LENGTH = 20_000;

  private final Cache cache;

  public CitationStyler(Cache cache) {
    this.cache = cache;
  }

  /**
   * The templates, in the order of the styles.
   *
   * @param failed told of each style that can't be run, with the reason; it is left out
   */
  public List<CitationTemplates> style(
      CitedWorks works,
      Messages messages,
      List<CitationStyle> styles,
      BiConsumer<CitationStyle, String> failed) {
    CacheKey key = key(works, messages, styles);
    Optional<byte[]> kept = cache.find(key);
    if (kept.isPresent()) {
      return CitationTemplateText.read(kept.get());
    }
    CslProcessor runner = new CslProcessor(works, messages);
    List<Result> outcomes = InParallel.map(styles, style -> run(runner, works, style));
    outcomes.stream()
        .filter(outcome -> outcome.templates().isEmpty())
        .forEach(outcome -> failed.accept(outcome.style(), outcome.fault()));
    List<CitationTemplates> made =
        outcomes.stream().flatMap(outcome -> outcome.templates().stream()).toList();
    if (made.size() == styles.size()) {
      cache.put(key, CitationTemplateText.write(made));
    }
    return made;
  }

  private record Result(CitationStyle style, List<CitationTemplates> templates, String fault) {}

  /** The library answers a style that it does not understand with exceptions of many kinds. */
  private static Result run(CslProcessor runner, CitedWorks works, CitationStyle style) {
    Optional<String> fault = tooLong(works, style);
    if (fault.isPresent()) {
      return new Result(style, List.of(), fault.get());
    }
    try {
      CitationTemplates made = runner.run(style);
      long length = Math.max(made.report().length(), made.part().length());
      return style.csl().isEmpty() || length <= MAX_LENGTH
          ? new Result(style, List.of(made), "")
          : new Result(style, List.of(), tooLong(length));
    } catch (RuntimeException | StackOverflowError e) {
      if (style.csl().isEmpty()) {
        throw e;
      }
      String reason = e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
      return new Result(style, List.of(), reason);
    }
  }

  /** Why a report's own style is not run: its citations would be far longer than they can be. */
  private static Optional<String> tooLong(CitedWorks works, CitationStyle style) {
    return style.csl().isEmpty()
        ? Optional.empty()
        : Stream.concat(Stream.of(works.words()), works.original().stream())
            .flatMap(work -> CslFile.problem(style.csl(), work).stream())
            .map(CslFile.Problem::message)
            .findFirst();
  }

  private static String tooLong(long length) {
    return String.format(
        Locale.ROOT, "a citation has %,d characters, and can have %,d", length, MAX_LENGTH);
  }

  /** All that the templates depend on; of the interface's words those that a citation holds. */
  private CacheKey key(CitedWorks works, Messages messages, List<CitationStyle> styles) {
    return cache
        .key("citations")
        .addValue(works)
        .add(messages.pattern("cite.restated-list"))
        .add(messages.pattern("cite.kind-number"))
        .add(messages.pattern("cite.restated-note"))
        .addValue(styles);
  }
}
