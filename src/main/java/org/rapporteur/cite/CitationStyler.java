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

/** Creates the templates that cite a report in each of its styles; runs each style once. */
public final class CitationStyler {

  /** Maximum characters of a citation in a report's own style, which every page repeats. */
  private static final int MAX_LENGTH = 20_000;

  private final Cache cache;

  public CitationStyler(Cache cache) {
    this.cache = cache;
  }

  /**
   * Creates the templates, in the order of the styles.
   *
   * @param failed receives each style that cannot be run, with the reason; it is omitted
   */
  public List<CitationTemplates> style(
      CitedWorks works,
      Messages messages,
      List<CitationStyle> styles,
      BiConsumer<CitationStyle, String> failed) {
    CacheKey key = key(works, messages, styles);
    Optional<byte[]> cached = cache.find(key);
    if (cached.isPresent()) {
      return CitationTemplateText.read(cached.get());
    }
    CslProcessor processor = new CslProcessor(works, messages);
    List<Result> results = InParallel.map(styles, style -> run(processor, works, style));
    results.stream()
        .filter(result -> result.templates().isEmpty())
        .forEach(result -> failed.accept(result.style(), result.problem()));
    List<CitationTemplates> templates =
        results.stream().flatMap(result -> result.templates().stream()).toList();
    if (templates.size() == styles.size()) {
      cache.put(key, CitationTemplateText.write(templates));
    }
    return templates;
  }

  private record Result(CitationStyle style, List<CitationTemplates> templates, String problem) {}

  /** Runs a style. The library throws exceptions of many kinds for a style it cannot process. */
  private static Result run(CslProcessor processor, CitedWorks works, CitationStyle style) {
    Optional<String> problem = tooLong(works, style);
    if (problem.isPresent()) {
      return new Result(style, List.of(), problem.get());
    }
    try {
      CitationTemplates templates = processor.run(style);
      long length = Math.max(templates.report().length(), templates.part().length());
      return style.csl().isEmpty() || length <= MAX_LENGTH
          ? new Result(style, List.of(templates), "")
          : new Result(style, List.of(), tooLong(length));
    } catch (RuntimeException | StackOverflowError e) {
      if (style.csl().isEmpty()) {
        throw e;
      }
      String reason = e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
      return new Result(style, List.of(), reason);
    }
  }

  /** Why a report's own style is not run: its citations could be too long. */
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
        Locale.ROOT, "a citation has %,d characters, but the limit is %,d", length, MAX_LENGTH);
  }

  /** All inputs of the templates, including the interface texts that a citation contains. */
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
