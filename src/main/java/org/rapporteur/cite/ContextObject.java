package org.rapporteur.cite;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.rapporteur.model.ReportMetadata;

/**
 * A part of a report as an OpenURL (Z39.88) context object, in the form that COinS embeds in a
 * page. From a page with a list, a reference manager offers each item.
 */
public record ContextObject(BibliographicItem item) {

  @Override
  public String toString() {
    StringJoiner pairs = new StringJoiner("&");
    pairs.add("ctx_ver=Z39.88-2004");
    pairs.add("rft_val_fmt=info:ofi/fmt:kev:mtx:book");
    pair(pairs, "rft.genre", item.isPart() ? "bookitem" : "report");
    pair(pairs, item.isPart() ? "rft.atitle" : "rft.btitle", item.title());
    pair(pairs, "rft.btitle", item.container());
    for (ReportMetadata.Author author : item.authors()) {
      String name = PersonName.of(author).map(PersonName::inverted).orElse(author.name());
      pair(pairs, author.organisation() ? "rft.aucorp" : "rft.au", name);
    }
    pair(pairs, "rft.date", item.date().map(Object::toString).orElse(""));
    pair(pairs, "rft.language", item.language());
    pair(pairs, "rft_id", item.url());
    return pairs.toString();
  }

  private static void pair(StringJoiner pairs, String key, String value) {
    if (!value.isEmpty()) {
      pairs.add(key + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
