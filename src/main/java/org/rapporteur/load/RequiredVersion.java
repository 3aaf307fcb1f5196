package org.rapporteur.load;

import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.ToolVersion;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.TextValue;

/**
 * Checks the version of Rapporteur that a report or site requires.
 *
 * @param running the running version
 */
record RequiredVersion(ToolVersion running, Diagnostics diagnostics) {

  private static final String KEY = "rapporteur";

  /**
   * Whether the running version is suitable; if not, this is reported and nothing else should be
   * read.
   */
  boolean isMet(Fields fields) {
    Optional<TextValue> value = fields.value(KEY);
    Optional<ToolVersion> required = value.map(TextValue::text).flatMap(ToolVersion::parse);
    if (value.isPresent() && required.isEmpty()) {
      diagnostics.report(
          Rule.BAD_VALUE,
          value.get().span(),
          "“" + value.get().text() + "” is not a version of Rapporteur",
          "Write the oldest suitable version in digits, such as  " + KEY + ": 0.1");
    }
    if (required.isEmpty() || running.satisfies(required.get())) {
      return true;
    }
    String text = value.get().text();
    boolean older = running.compareTo(required.get()) < 0;
    diagnostics.report(
        Rule.TOOL_VERSION,
        value.get().span(),
        older
            ? "this requires Rapporteur "
                + text
                + " or later, but version "
                + running
                + " is running"
            : "this is written for Rapporteur "
                + required.get().major()
                + ", but version "
                + running
                + " is running",
        "Run Rapporteur "
            + (older ? text : required.get().major() + "." + required.get().minor())
            + ": unpack that release, or write its version after “rapporteur@” in"
            + " .github/workflows/."
            + (older
                ? ""
                : " To upgrade, read the changes in CHANGELOG.md, then write  "
                    + KEY
                    + ": "
                    + running.major()
                    + "."
                    + running.minor()));
    return false;
  }
}
