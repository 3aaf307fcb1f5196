package org.rapporteur.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.LinkTarget;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;

/** Checks that published text contains no personal data, except in the report’s own contact. */
record PersonalData(Diagnostics diagnostics) {

  void validate(Report report) {
    String contact =
        report
            .metadata()
            .contact()
            .flatMap(ReportMetadata.Contact::email)
            .map(email -> email.toLowerCase(Locale.ROOT))
            .orElse("");
    ReaderText wording = new ReaderText(report);
    wording.texts(
        text -> {
          Set<String> found = new HashSet<>();
          text.passages().forEach(passage -> validate(passage, contact, found));
          checkTargets(text, contact, found);
        });
    wording.values(passage -> validate(passage, contact, new HashSet<>()));
  }

  /**
   * @param recorded receives the details found, in the form of {@link #key}
   */
  private void validate(Passage passage, String contact, Set<String> recorded) {
    for (PersonalDetail detail : PersonalDetail.in(passage.words())) {
      String found = passage.words().substring(detail.start(), detail.end());
      recorded.add(key(found));
      if (!found.toLowerCase(Locale.ROOT).equals(contact)) {
        diagnostics.report(
            Rule.PERSONAL_DATA,
            passage.span(detail.start(), detail.end()),
            "this looks like " + detail.kind().words(),
            detail.kind().help());
      }
    }
  }

  /**
   * Checks links with e-mail addresses or telephone numbers. Details that the text already contains
   * are not reported again.
   */
  private void checkTargets(LocatedProse text, String contact, Set<String> found) {
    List<LinkTarget> targets = text.prose().targets();
    for (int i = 0; i < targets.size(); i++) {
      Optional<String> person = person(targets.get(i));
      boolean ignored =
          person.isEmpty() || person.get().equals(contact) || found.contains(key(person.get()));
      if (!ignored) {
        PersonalDetail.Kind kind =
            person.get().contains("@") ? PersonalDetail.Kind.EMAIL : PersonalDetail.Kind.TELEPHONE;
        diagnostics.report(
            Rule.PERSONAL_DATA,
            text.targetSpans().get(i),
            "this link contains " + kind.words(),
            kind.help());
      }
    }
  }

  /**
   * The comparable form of a detail: an e-mail address in lower case, or the digits of a number.
   */
  private static String key(String detail) {
    if (detail.indexOf('@') >= 0) {
      return detail.toLowerCase(Locale.ROOT);
    }
    StringBuilder digits = new StringBuilder();
    detail.chars().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
    return digits.toString();
  }

  private static Optional<String> person(LinkTarget target) {
    String url = target instanceof LinkTarget.Elsewhere elsewhere ? elsewhere.url() : "";
    boolean personal = url.startsWith("mailto:") || url.startsWith("tel:");
    return personal
        ? Optional.of(
            url.substring(url.indexOf(':') + 1).replaceAll("\\?.*", "").toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
