package org.rapporteur.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.CSLBuilder;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLLabel;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.message.Messages;
import org.rapporteur.model.CitationStyle;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.ReportMetadata;

/**
 * Runs one style over a report's works. A style for notes creates notes, in which a part is a
 * pinpoint. Other styles create list entries, in which a part is a work with its own title.
 */
record CslProcessor(CitedWorks works, Messages messages) {

  /** The type under which all works are cited. */
  static final CSLType TYPE = CSLType.WEBPAGE;

  private static final String TITLE_PLACEHOLDER = String.valueOf(CitationTemplate.TITLE);

  /**
   * Creates the templates of a style.
   *
   * @throws RuntimeException of any kind if the library cannot run the style
   */
  CitationTemplates run(CitationStyle style) {
    String csl = ShippedStyles.csl(style);
    CslFile file = CslFile.read(csl);
    String language = works.words().language();
    CslLocales locale = CslLocales.of(language, file.locale());
    boolean listed = !file.note() && file.bibliography();
    BibliographicItem words = works.words();
    String address = words.url().isEmpty() ? "" : String.valueOf(CitationTemplate.ADDRESS);
    CSLItemData report = data(words, "report", words.title(), "", address, listed);
    CSLItemData part =
        listed ? data(words, "part", TITLE_PLACEHOLDER, words.title(), address, true) : report;
    List<CSLItemData> all = new ArrayList<>(List.of(report, part));
    works
        .original()
        .map(o -> data(o, "original", o.title(), "", CitationTemplate.clean(o.url()), listed))
        .ifPresent(all::add);
    CSL processor = processor(csl, locale, all);
    CitationTemplate whole = cite(processor, report, listed, false);
    CitationTemplate piece = cite(processor, part, listed, true).withPinpoint();
    if (all.size() > 2) {
      CitationTemplate first = cite(processor, all.get(2), listed, false);
      first = listed ? first : first.withoutFullStop();
      String between = messages.text(listed ? "cite.restated-list" : "cite.restated-note");
      whole = first.then(between, whole);
      piece = first.then(between, piece);
    }
    List<ReportMetadata.Author> authors =
        Stream.concat(works.original().stream(), Stream.of(words))
            .flatMap(work -> work.authors().stream())
            .toList();
    InvertedNames names = new InvertedNames(authors);
    return new CitationTemplates(
        style.id(),
        style.title(),
        punctuation().localise(names.in(whole), authors),
        punctuation().localise(names.in(piece), authors));
  }

  private static CSL processor(String csl, CslLocales locale, List<CSLItemData> items) {
    try {
      return new CSLBuilder()
          .itemDataProvider(new ListItemDataProvider(items))
          .localeProvider(locale)
          .style(csl)
          .lang(locale.wanted())
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Cites an item as the first and only one, so that years get no letters and there is no "ibid".
   */
  private static CitationTemplate cite(
      CSL processor, CSLItemData item, boolean listed, boolean pinpoint) {
    processor.reset();
    processor.setOutputFormat(new MarkedFormat());
    if (listed) {
      processor.registerCitationItems(item.getId());
      return MarkedFormat.read(processor.makeBibliography().getEntries()[0]);
    }
    CSLCitationItemBuilder cited = new CSLCitationItemBuilder(item.getId());
    if (pinpoint) {
      cited.locator(String.valueOf(CitationTemplate.PINPOINT)).label(CSLLabel.PAGE);
    }
    return MarkedFormat.read(
        processor.makeCitation(new CSLCitation(cited.build())).get(0).getText());
  }

  private CSLItemData data(
      BibliographicItem item,
      String id,
      String title,
      String container,
      String address,
      boolean listed) {
    CSLItemDataBuilder data =
        new CSLItemDataBuilder()
            .id(id)
            .type(TYPE)
            .title(title.equals(TITLE_PLACEHOLDER) ? title : text(title))
            .author(item.authors().stream().map(this::name).toArray(CSLName[]::new));
    if (!item.language().isEmpty()) {
      data.language(item.language());
    }
    if (!container.isEmpty()) {
      data.containerTitle(text(container));
    }
    item.date().ifPresent(date -> data.issued(date(date)));
    List<String> kind = Stream.of(item.kind(), item.number()).filter(s -> !s.isEmpty()).toList();
    if (!kind.isEmpty() && container.isEmpty()) {
      // Most styles put a number directly after the kind, without a separator.
      String whole = text(String.join(messages.text("cite.kind-number"), kind));
      data.genre(listed ? capital(whole) : whole);
    }
    if (!address.isEmpty()) {
      data.URL(address);
      if (item.accessed().isPresent()) {
        data.accessed(date(item.accessed().get()));
      } else if (address.charAt(0) == CitationTemplate.ADDRESS) {
        data.accessed(
            new CSLDateBuilder().literal(String.valueOf(CitationTemplate.ACCESSED)).build());
      }
    }
    return data.build();
  }

  private CSLName name(ReportMetadata.Author author) {
    Optional<PersonName> person = PersonName.of(author);
    if (person.isEmpty()) {
      return new CSLNameBuilder().literal(text(author.name())).build();
    }
    PersonName name = person.get();
    CSLNameBuilder built = new CSLNameBuilder().family(text(name.family()));
    part(name.given(), built::given);
    part(name.droppingParticle(), built::droppingParticle);
    part(name.particle(), built::nonDroppingParticle);
    part(name.suffix(), built::suffix);
    return built.build();
  }

  private void part(String text, Consumer<String> setter) {
    if (!CitationTemplate.clean(text).isBlank()) {
      setter.accept(text(text));
    }
  }

  private static CSLDate date(PartialDate date) {
    CSLDateBuilder parts = new CSLDateBuilder();
    if (date.month() == 0) {
      return parts.dateParts(date.year()).build();
    }
    return date.day() == 0
        ? parts.dateParts(date.year(), date.month()).build()
        : parts.dateParts(date.year(), date.month(), date.day()).build();
  }

  private static String capital(String text) {
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }

  private CitationPunctuation punctuation() {
    return CitationPunctuation.of(works.words().language());
  }

  /** Cleans a text. A title cannot be empty, because the library reads its first letter. */
  private String text(String text) {
    String clean = CitationTemplate.clean(text).strip();
    return clean.isEmpty() ? "–" : punctuation().protect(clean);
  }
}
