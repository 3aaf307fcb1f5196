package org.rapporteur.plan;

import org.rapporteur.message.Messages;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Recommendation;
import org.rapporteur.page.Citation;

/** How the report and its recommendations are cited in the tool's plain style. */
record Citations(Masthead masthead, Messages messages) {

  Citation report(String address) {
    return citation("", address);
  }

  Citation recommendation(Recommendation recommendation, String address) {
    return citation(messages.text("cite.pinpoint", recommendation.id().label()), address);
  }

  private Citation citation(String pinpoint, String address) {
    String authors = messages.list(masthead.authors().stream().map(Masthead.Party::name).toList());
    String writer = masthead.restatedBy().map(Masthead.Party::name).orElse(authors);
    String date = masthead.submitted().map(this::date).orElse("");
    String before = authors + messages.text("cite.next");
    String original = date.isEmpty() ? "" : messages.text("cite.date", date);
    String body =
        masthead
            .body()
            .map(
                b ->
                    masthead
                        .session()
                        .flatMap(Masthead.Session::number)
                        .map(n -> messages.text("cite.body-session", b.name(), n))
                        .orElseGet(() -> messages.text("cite.body", b.name())))
            .orElse("");
    String restated =
        masthead.wording() == Masthead.Wording.RESTATED && masthead.restatedBy().isPresent()
            ? messages.text("cite.restated", writer)
            : "";
    String place = address.isEmpty() ? "" : messages.text("cite.address", address);
    return new Citation(
        writer,
        before,
        masthead.title().text(),
        original + body + restated + pinpoint + place + messages.text("cite.end"));
  }

  private String date(PartialDate date) {
    return messages.date(date.year(), date.month(), date.day());
  }
}
