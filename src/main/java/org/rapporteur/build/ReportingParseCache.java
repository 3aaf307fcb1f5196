package org.rapporteur.build;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.load.ParseCache;
import org.rapporteur.model.RecommendationId;

/** A parse cache that reports each loaded recommendation to a progress listener, cached or not. */
record ReportingParseCache(ParseCache parseCache, Progress progress) implements ParseCache {

  @Override
  public <T> T get(
      ParseCache.Key key,
      Object context,
      Supplier<Optional<Object>> bytes,
      Diagnostics diagnostics,
      Function<Diagnostics, T> parse) {
    T value = parseCache.get(key, context, bytes, diagnostics, parse);
    String part = key.part();
    if (RecommendationId.isValid(part.substring(0, Math.max(0, part.indexOf(' '))))) {
      progress.read();
    }
    return value;
  }
}
