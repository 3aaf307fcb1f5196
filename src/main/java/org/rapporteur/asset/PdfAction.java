package org.rapporteur.asset;

import java.util.Map;
import java.util.Optional;

/** The meaning of action types and keys in a PDF, as a verb phrase. */
final class PdfAction {

  static final String ATTACHMENTS = "contains attached files";
  static final String SCRIPT = "contains JavaScript";
  static final String FORM = "contains an XFA form, which can run code";
  static final String MEDIA = "contains sound, video or other media";

  /** Actions that are reported anywhere. */
  private static final Map<String, String> ACTIONS =
      Map.of(
          "JavaScript", SCRIPT,
          "Launch", "starts a program or opens a file (“Launch”)",
          "SubmitForm", "sends form data (“SubmitForm”)",
          "ImportData", "imports data (“ImportData”)",
          "GoToE", ATTACHMENTS,
          "Rendition", MEDIA,
          "Sound", MEDIA,
          "Movie", MEDIA,
          "RichMediaExecute", MEDIA);

  /** Kinds of annotations that are reported. */
  private static final Map<String, String> ANNOTATIONS =
      Map.of(
          "FileAttachment", ATTACHMENTS,
          "RichMedia", MEDIA,
          "Screen", MEDIA,
          "Movie", MEDIA,
          "Sound", MEDIA,
          "3D", MEDIA);

  /** Keys that are reported anywhere. */
  private static final Map<String, String> KEYS =
      Map.of(
          "JS", SCRIPT,
          "JavaScript", SCRIPT,
          "EmbeddedFiles", ATTACHMENTS,
          "EF", ATTACHMENTS,
          "RichMediaContent", MEDIA,
          "XFA", FORM);

  private PdfAction() {}

  static Optional<String> ofType(String type) {
    return Optional.ofNullable(ACTIONS.get(type));
  }

  static Optional<String> ofAnnotation(String subtype) {
    return Optional.ofNullable(ANNOTATIONS.get(subtype));
  }

  static Optional<String> ofKey(String key) {
    return Optional.ofNullable(KEYS.get(key));
  }

  static Optional<String> ofAddress(String address) {
    return LinkScheme.forbidden(address).filter("javascript"::equals).isPresent()
        ? Optional.of(SCRIPT)
        : LinkScheme.problem(address);
  }

  /** An action that runs without a user's request and does more than go to a page. */
  static String automatic(String type) {
    return "runs an action automatically (“" + (type.isEmpty() ? "unknown" : type) + "”)";
  }
}
