package org.rapporteur.view;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.Language;
import org.rapporteur.model.Medium;

/**
 * A recommendation in another form than text, as pages link to it.
 *
 * @param kind {@code audio}, {@code sign-language}, {@code video} or {@code easy-read}
 * @param label what it is, in the author’s words and the language of the original; may be empty
 * @param language its language, which may be a sign language
 * @param languageName the name of its language in itself
 * @param format the ending of the file in capitals: "MP3"; empty for a web page
 * @param target the link to it
 * @param transcript the link to its text; empty without one
 */
public record EntryMedium(
    String kind,
    String label,
    Language language,
    String languageName,
    String format,
    Link target,
    Optional<Link> transcript) {

  /**
   * A link.
   *
   * @param href the address of the file, or an absolute address
   * @param external whether it leads outside the site
   */
  public record Link(String href, boolean external) {}

  static EntryMedium of(Medium medium, Link target, Optional<Link> transcript) {
    String path = medium.target().path();
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = medium.target().external() ? -1 : name.lastIndexOf('.');
    return new EntryMedium(
        medium.kind().word(),
        medium.label().orElse(""),
        medium.language(),
        medium.language().ownName(),
        dot < 0 ? "" : name.substring(dot + 1).toUpperCase(Locale.ROOT),
        target,
        transcript);
  }
}
