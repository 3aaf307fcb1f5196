package org.rapporteur;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.load.ParseCache;
import org.rapporteur.model.RecommendationId;

/** A memo that tells of each recommendation that is read, remembered or not. */
record ReportingParseCache(ParseCache parseCache, Progress progress) implements ParseCache {

  @Override
  public <T> T get(
      ParseCache.Key place,
      Object context,
      Supplier<Optional<Object>> bytes,
      Diagnostics diagnostics,
      Function<Diagnostics, T> read) {
    T value = parseCache.get(place, context, bytes, diagnostics, read);
    String part = place.part();
    if (RecommendationId.isValid(part.substring(0, Math.max(0, part.indexOf(' '))))) {
      progress.read();
    }
    return value;
  }
}
