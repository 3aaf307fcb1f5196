package org.rapporteur.export.download;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.rapporteur.cache.Cache;
import org.rapporteur.cache.CacheKey;
import org.rapporteur.cite.BibliographicItem;
import org.rapporteur.font.BookFonts;
import org.rapporteur.model.Address;
import org.rapporteur.model.OutputPath;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Theme;
import org.rapporteur.plan.Plan;
import org.rapporteur.render.Artifact;
import org.rapporteur.view.Bibliography;

/** Creates the preview cards of a site, or reads them from the cache. */
public final class Cards {

  private final Cache cache;

  public Cards(Cache cache) {
    this.cache = cache;
  }

  /** The paths of all cards of a site. */
  public static Set<String> paths(Plan plan) {
    Set<String> paths = new TreeSet<>();
    for (Plan.PlannedEdition planned : plan.editions()) {
      planned
          .files()
          .separate()
          .allCards(planned.edition().report())
          .forEach(address -> paths.add(planned.addresses().file(address)));
    }
    return paths;
  }

  /** Every card of a site by its path, each created on request. */
  public SortedMap<String, Supplier<Artifact>> images(Plan plan) {
    SortedMap<String, Supplier<Artifact>> images = new TreeMap<>();
    for (Plan.PlannedEdition planned : plan.editions()) {
      BookFonts fonts = planned.edition().report().fonts();
      CardImage image = new CardImage(new CardFonts(fonts));
      texts(planned)
          .forEach(
              (address, card) -> {
                String path = planned.addresses().file(address);
                images.put(path, () -> Artifact.of(new OutputPath(path), draw(card, fonts, image)));
              });
    }
    return images;
  }

  private byte[] draw(CardText card, BookFonts fonts, CardImage image) {
    CacheKey key = cache.key("card").addValue(card);
    fonts.families().forEach(family -> key.add(family.digest()));
    return cache.get(key, () -> image.draw(card));
  }

  private static Map<Address, CardText> texts(Plan.PlannedEdition planned) {
    Map<Address, CardText> texts = new LinkedHashMap<>();
    Bibliography bibliography = Bibliography.of(planned.edition(), planned.addresses());
    BibliographicItem report = bibliography.report();
    String publisher = report.publisher();
    boolean rightToLeft = planned.edition().language().direction().equals("rtl");
    planned
        .files()
        .separate()
        .card()
        .ifPresent(
            address ->
                texts.put(address, new CardText("", report.title(), publisher, rightToLeft)));
    for (Theme theme : planned.edition().report().themes()) {
      for (Recommendation recommendation : theme.published()) {
        planned
            .files()
            .separate()
            .card(recommendation)
            .ifPresent(
                address ->
                    texts.put(
                        address,
                        new CardText(
                            recommendation.label(),
                            bibliography.name(recommendation).text(),
                            report.title() + " – " + publisher,
                            rightToLeft)));
      }
    }
    return texts;
  }
}
