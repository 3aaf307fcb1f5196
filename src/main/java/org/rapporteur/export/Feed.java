package org.rapporteur.export;

import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Address;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Urls;
import org.rapporteur.permalink.PublicationDates;
import org.rapporteur.plan.Plan;
import org.rapporteur.text.NameSlug;
import org.rapporteur.text.XmlWriter;

/**
 * New, amended and withdrawn recommendations as an Atom feed (RFC 4287): the newest {@value #MAX}
 * entries. All dates come from the content. A date without a day or month counts as the first day
 * of that period.
 */
record Feed(Plan.PlannedEdition planned, Messages messages, Optional<String> addressee) {

  static final int MAX = 100;

  static Feed of(Plan.PlannedEdition planned) {
    return new Feed(planned, Messages.of(planned.edition().language().tag()), Optional.empty());
  }

  /**
   * The feed of the recommendations to one addressee.
   *
   * @param slug the segment of its name
   */
  static Feed of(Plan.PlannedEdition planned, String slug) {
    return new Feed(planned, Messages.of(planned.edition().language().tag()), Optional.of(slug));
  }

  private boolean contains(Recommendation recommendation) {
    return addressee.isEmpty()
        || recommendation.facts().addressees().stream()
            .anyMatch(name -> NameSlug.of(name).equals(addressee.get()));
  }

  /** The name of the addressee as the first recommendation to it writes it. */
  private Optional<String> name() {
    return addressee.flatMap(
        slug ->
            planned.edition().report().recommendations().stream()
                .flatMap(recommendation -> recommendation.facts().addressees().stream())
                .filter(name -> NameSlug.of(name).equals(slug))
                .findFirst());
  }

  void write(Writer out) {
    ReportMetadata metadata = planned.edition().report().metadata();
    String home =
        planned
            .addresses()
            .absolute(
                addressee.map(slug -> Urls.facetValue("addressee", slug)).orElse(Address.HOME));
    Address own = addressee.map(Urls::addresseeFeed).orElse(Urls.FEED);
    List<FeedEntry> entries =
        FeedEntry.of(planned, messages, this::contains).stream()
            .sorted(Comparator.comparing(FeedEntry::date).reversed())
            .limit(MAX)
            .toList();
    Optional<PartialDate> updated =
        entries.isEmpty()
            ? new PublicationDates(planned.edition()).published()
            : Optional.of(entries.get(0).date());
    String language = planned.edition().language().tag();
    XmlWriter xml = new XmlWriter(out);
    xml.start("feed").attribute("xmlns", "http://www.w3.org/2005/Atom");
    xml.attribute("xml:lang", language).line();
    xml.element("id", home).line();
    element(
        xml,
        "title",
        metadata.title().language(),
        name()
            .map(name -> messages.text("feed.addressee", metadata.title().text(), name))
            .orElseGet(() -> messages.text("feed.title", metadata.title().text())));
    element(xml, "subtitle", messages.language(), attribution(metadata));
    xml.element("updated", time(updated.orElseThrow())).line();
    link(xml, "self", "application/atom+xml", planned.addresses().absolute(own));
    link(xml, "alternate", "text/html", home);
    for (ReportMetadata.Author author :
        metadata.restatedBy().map(List::of).orElse(metadata.authors())) {
      author(xml, author);
    }
    metadata
        .licence()
        .flatMap(ReportMetadata.Licence::text)
        .ifPresent(licence -> xml.element("rights", licence).line());
    entries.forEach(entry -> entry(xml, entry));
    xml.end().line();
    xml.finish();
  }

  /** The attribution, as in the footer of each page. */
  private String attribution(ReportMetadata metadata) {
    String authors =
        messages.list(metadata.authors().stream().map(ReportMetadata.Author::name).toList());
    String page = messages.text("foot.their-page");
    return switch (metadata.wording()) {
      case OWN -> messages.text("foot.own", authors);
      case RESTATED -> messages.text("foot.restated", page, authors);
      case VERBATIM -> messages.text("foot.verbatim", page, authors);
    };
  }

  private void entry(XmlWriter xml, FeedEntry entry) {
    xml.start("entry").line();
    xml.element("id", entry.address() + "#" + entry.event()).line();
    element(xml, "title", entry.titleLanguage(), entry.title());
    xml.element("updated", time(entry.date())).line();
    link(xml, "alternate", "text/html", entry.address());
    if (!entry.summary().isEmpty()) {
      element(xml, "summary", entry.language(), entry.summary());
    }
    xml.end().line();
  }

  private static void author(XmlWriter xml, ReportMetadata.Author author) {
    xml.start("author").line();
    xml.element("name", author.name()).line();
    author.url().ifPresent(url -> xml.element("uri", url).line());
    xml.end().line();
  }

  /** Writes a text with its language, if that is not the feed's. */
  private void element(XmlWriter xml, String name, String language, String text) {
    boolean same = language.equals(planned.edition().language().tag());
    xml.start(name).optionalAttribute("xml:lang", same ? "" : language).text(text).end().line();
  }

  private static String time(PartialDate date) {
    return new PartialDate(date.year(), Math.max(1, date.month()), Math.max(1, date.day()))
        + "T00:00:00Z";
  }

  private static void link(XmlWriter xml, String relation, String type, String address) {
    xml.empty("link").attribute("rel", relation).attribute("type", type);
    xml.attribute("href", address).line();
  }
}
