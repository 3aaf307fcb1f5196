package org.rapporteur.cite;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.message.Messages;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.ReportMetadata.Wording;
import org.rapporteur.text.Sha256;

/**
 * The works that a citation of a report names: the text at this site and, if it restates an
 * original by another author, that original before it.
 *
 * @param original the work that is restated; empty if there is none
 * @param words the text at this site
 */
public record CitedWorks(Optional<BibliographicItem> original, BibliographicItem words) {

  /**
   * Creates the works of a report.
   *
   * @param address its absolute address; empty without a base URL
   */
  public static CitedWorks of(ReportMetadata metadata, Messages messages, String address) {
    boolean restated = metadata.wording() == Wording.RESTATED && metadata.restatedBy().isPresent();
    String key = key(metadata);
    String language = metadata.title().language();
    String kind = kind(metadata, messages);
    String symbol = metadata.source().flatMap(ReportMetadata.Source::symbol).orElse("");
    if (!restated) {
      Optional<PartialDate> date = metadata.submitted().or(metadata::published);
      BibliographicItem words =
          item(
              key,
              metadata.authors(),
              metadata.title().text(),
              date,
              kind,
              symbol,
              address,
              Optional.empty(),
              language,
              metadata.authors(),
              "");
      return new CitedWorks(Optional.empty(), words);
    }
    List<ReportMetadata.Author> writers = List.of(metadata.restatedBy().orElseThrow());
    BibliographicItem original =
        item(
            key + "-original",
            metadata.authors(),
            metadata.source().map(ReportMetadata.Source::title).orElse(metadata.title().text()),
            metadata.submitted(),
            kind,
            symbol,
            metadata.source().flatMap(ReportMetadata.Source::url).orElse(""),
            metadata.source().flatMap(ReportMetadata.Source::accessed),
            "",
            List.of(),
            "");
    String note =
        messages.text(
            "cite.note",
            messages.list(names(metadata.authors())),
            original.title(),
            original.url().isEmpty() ? "" : " <" + original.url() + ">");
    BibliographicItem words =
        item(
            key,
            writers,
            metadata.title().text(),
            metadata.published(),
            "",
            "",
            address,
            Optional.empty(),
            language,
            writers,
            note);
    return new CitedWorks(Optional.of(original), words);
  }

  /**
   * The text as a whole, with its abstract.
   *
   * @param summary the abstract; may be empty
   */
  public BibliographicItem whole(String summary) {
    return words.withSummary(withOriginal(summary));
  }

  /**
   * A part of the text: a recommendation, a theme or the page of an article or document.
   *
   * @param id distinguishes it from the other parts: {@code nd-3}
   * @param summary its full text, to which the original is added; may be empty
   */
  public BibliographicItem part(
      String id,
      String title,
      String language,
      String address,
      String summary,
      List<String> keywords) {
    return new BibliographicItem(
        words.key() + "-" + id,
        words.authors(),
        title,
        words.title(),
        words.date(),
        "",
        "",
        address,
        Optional.empty(),
        language,
        words.publisher(),
        withOriginal(summary),
        keywords,
        words.note());
  }

  /** An abstract that ends with the original, because not all formats have a field for it. */
  private String withOriginal(String summary) {
    return (summary + " " + words.note()).strip();
  }

  static List<String> names(List<ReportMetadata.Author> authors) {
    return authors.stream().map(ReportMetadata.Author::name).toList();
  }

  private static BibliographicItem item(
      String key,
      List<ReportMetadata.Author> authors,
      String title,
      Optional<PartialDate> date,
      String kind,
      String number,
      String url,
      Optional<PartialDate> accessed,
      String language,
      List<ReportMetadata.Author> publishers,
      String note) {
    return new BibliographicItem(
        key,
        authors,
        title,
        "",
        date,
        kind,
        number,
        url,
        accessed,
        language,
        String.join("; ", names(publishers)),
        "",
        List.of(),
        note);
  }

  /** The kind of document. Only a submission is said to be one, and to which body. */
  private static String kind(ReportMetadata metadata, Messages messages) {
    if (metadata.kind() != ReportMetadata.Kind.SUBMISSION) {
      return otherKind(metadata, messages);
    }
    return metadata
        .body()
        .map(
            body ->
                metadata
                    .session()
                    .flatMap(ReportMetadata.Session::number)
                    .map(n -> messages.text("cite.kind-session", body.name(), n))
                    .orElseGet(() -> messages.text("cite.kind", body.name())))
        .orElse("");
  }

  private static String otherKind(ReportMetadata metadata, Messages messages) {
    if (metadata.kind() == ReportMetadata.Kind.OTHER) {
      return "";
    }
    String kind = messages.text("cite.kind." + metadata.kind().word());
    return metadata
        .session()
        .flatMap(ReportMetadata.Session::number)
        .map(number -> messages.text("cite.kind-in-session", kind, number))
        .orElse(kind);
  }

  /**
   * The report's key: body, State and year if they are known, else its short title. If a title has
   * no Latin letters, a few digits of its digest distinguish it from others.
   */
  private static String key(ReportMetadata metadata) {
    List<String> parts = new ArrayList<>();
    metadata.body().flatMap(ReportMetadata.Body::code).ifPresent(parts::add);
    metadata.state().flatMap(ReportMetadata.State::code).ifPresent(parts::add);
    if (parts.isEmpty()) {
      parts.add(metadata.shortTitle().text());
    }
    metadata
        .submitted()
        .or(metadata::published)
        .map(date -> Integer.toString(date.year()))
        .filter(year -> !parts.get(0).contains(year))
        .ifPresent(parts::add);
    String key = slug(String.join("-", parts));
    String named =
        isWithoutLatin(parts.get(0))
            ? key + "-" + Sha256.hex(parts.get(0).getBytes(StandardCharsets.UTF_8)).substring(0, 6)
            : key;
    return !named.isEmpty() && Character.isLetter(named.charAt(0))
        ? named
        : trimmed("report-" + trimmed(named));
  }

  private static boolean isWithoutLatin(String text) {
    return text.chars().anyMatch(Character::isLetter)
        && slug(text).chars().noneMatch(Character::isLetter);
  }

  /** The letters and digits of the key. They are ASCII, because BibTeX allows no others. */
  private static String slug(String text) {
    return trimmed(
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-"));
  }

  private static String trimmed(String key) {
    return key.replaceAll("^-|-$", "");
  }
}
