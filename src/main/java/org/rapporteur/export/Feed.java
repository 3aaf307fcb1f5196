package org.rapporteur.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Address;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Urls;
import org.rapporteur.permalink.PublicationDates;
import org.rapporteur.plan.Plan;
import org.rapporteur.text.XmlText;

/**
 * New, amended and withdrawn recommendations as an Atom feed (RFC 4287): the newest {@value #MAX}
 * entries. All dates come from the content. A date without a day or month counts as the first day
 * of that period.
 */
record Feed(Plan.PlannedEdition planned, Messages messages) {

  static final int MAX = 100;

  static Feed of(Plan.PlannedEdition planned) {
    return new Feed(planned, Messages.of(planned.edition().language().tag()));
  }

  void write(Writer out) throws IOException {
    ReportMetadata metadata = planned.edition().report().metadata();
    String home = planned.addresses().absolute(Address.HOME);
    List<FeedEntry> entries =
        FeedEntry.of(planned, messages).stream()
            .sorted(Comparator.comparing(FeedEntry::date).reversed())
            .limit(MAX)
            .toList();
    Optional<PartialDate> updated =
        entries.isEmpty()
            ? new PublicationDates(planned.edition()).published()
            : Optional.of(entries.get(0).date());
    String language = planned.edition().language().tag();
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        .append(language)
        .append("\">\n");
    element(out, "id", "", home);
    element(
        out,
        "title",
        other(metadata.title().language()),
        messages.text("feed.title", metadata.title().text()));
    element(out, "subtitle", "", attribution(metadata));
    element(out, "updated", "", time(updated.orElseThrow()));
    link(out, "self", "application/atom+xml", planned.addresses().absolute(Urls.FEED));
    link(out, "alternate", "text/html", home);
    for (ReportMetadata.Author author :
        metadata.restatedBy().map(List::of).orElse(metadata.authors())) {
      author(out, author);
    }
    Optional<String> licence = metadata.licence().flatMap(ReportMetadata.Licence::text);
    if (licence.isPresent()) {
      element(out, "rights", "", licence.get());
    }
    for (FeedEntry entry : entries) {
      entry(out, entry);
    }
    out.append("</feed>\n");
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

  private void entry(Writer out, FeedEntry entry) throws IOException {
    out.append("<entry>\n");
    element(out, "id", "", entry.address() + "#" + entry.event());
    element(out, "title", "", entry.title());
    element(out, "updated", "", time(entry.date()));
    link(out, "alternate", "text/html", entry.address());
    if (!entry.summary().isEmpty()) {
      element(out, "summary", other(entry.language()), entry.summary());
    }
    out.append("</entry>\n");
  }

  private static void author(Writer out, ReportMetadata.Author author) throws IOException {
    out.append("<author>\n");
    element(out, "name", "", author.name());
    if (author.url().isPresent()) {
      element(out, "uri", "", author.url().get());
    }
    out.append("</author>\n");
  }

  private String other(String language) {
    return language.equals(planned.edition().language().tag()) ? "" : language;
  }

  private static String time(PartialDate date) {
    return new PartialDate(date.year(), Math.max(1, date.month()), Math.max(1, date.day()))
        + "T00:00:00Z";
  }

  private static void element(Writer out, String name, String language, String text)
      throws IOException {
    out.append('<').append(name);
    if (!language.isEmpty()) {
      out.append(" xml:lang=\"").append(language).append('"');
    }
    out.append('>').append(XmlText.escaped(text)).append("</").append(name).append(">\n");
  }

  private static void link(Writer out, String relation, String type, String address)
      throws IOException {
    out.append("<link rel=\"").append(relation).append("\" type=\"").append(type);
    out.append("\" href=\"").append(XmlText.escaped(address)).append("\"/>\n");
  }
}
