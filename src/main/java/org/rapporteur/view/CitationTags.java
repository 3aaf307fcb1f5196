package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.cite.BibliographicItem;
import org.rapporteur.cite.PersonName;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.view.PageHead.Meta;

/** An item as Highwire tags, which Zotero and Google Scholar read. */
final class CitationTags {

  private static final char NO_BREAK = '\u00A0';

  private CitationTags() {}

  /**
   * The tags of a report, or of a part of one.
   *
   * @param pdf the absolute address of the PDF; may be empty
   */
  static List<Meta> of(BibliographicItem item, String pdf) {
    List<Meta> metas = new ArrayList<>();
    add(metas, "citation_title", item.title());
    item.authors().forEach(author -> add(metas, "citation_author", name(author)));
    Optional<PartialDate> date = item.date();
    add(
        metas,
        "citation_publication_date",
        date.map(d -> d.toString().replace('-', '/')).orElse(""));
    if (item.isPart()) {
      add(metas, "citation_inbook_title", item.container());
      add(metas, "citation_publisher", item.publisher());
    } else {
      add(metas, "citation_technical_report_institution", withoutCommas(item.publisher()));
      add(metas, "citation_technical_report_number", item.number());
    }
    add(metas, "citation_language", item.language());
    add(metas, "citation_public_url", item.url());
    add(metas, "citation_pdf_url", pdf);
    add(metas, "citation_abstract", item.summary());
    item.keywords().forEach(keyword -> add(metas, "citation_keywords", keyword));
    return metas;
  }

  /**
   * The name of an author for Zotero. It reads "Family, Given", and a name that ends in a comma as
   * one that has no parts. A comma between two texts with spaces would separate two authors, so the
   * spaces of the family name do not break there.
   */
  private static String name(ReportMetadata.Author author) {
    Optional<PersonName> person = PersonName.of(author);
    if (person.isEmpty()) {
      return author.organisation() ? withoutCommas(author.name()) + "," : author.name();
    }
    String family = person.get().familyWithParticle();
    String inverted = person.get().inverted();
    if (inverted.equals(family)) {
      return family + ",";
    }
    boolean two = family.contains(" ") && person.get().givenWithParticle().contains(" ");
    return two ? family.replace(' ', NO_BREAK) + inverted.substring(family.length()) : inverted;
  }

  /** Removes commas, which would split a name in two. */
  private static String withoutCommas(String name) {
    return name.replace(",", "");
  }

  private static void add(List<Meta> metas, String name, String content) {
    if (!content.isBlank()) {
      metas.add(new Meta(name, content));
    }
  }
}
