package org.rapporteur.load;

import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.ToolVersion;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.TextValue;

/**
 * Reads which version of the program a report or site asks for.
 *
 * @param running the one that runs
 */
record RequiredVersion(ToolVersion running, Diagnostics diagnostics) {

  private static final String KEY = "rapporteur";

  /** Whether this program may go on; where not, that is all there is to report. */
  boolean isMet(Fields fields) {
    Optional<TextValue> value = fields.value(KEY);
    Optional<ToolVersion> wanted = value.map(TextValue::text).flatMap(ToolVersion::parse);
    if (value.isPresent() && wanted.isEmpty()) {
      diagnostics.report(
          Rule.BAD_VALUE,
          value.get().span(),
          "“" + value.get().text() + "” is no version of Rapporteur",
          "Write the oldest version that will do, in numbers, such as  " + KEY + ": 0.1");
    }
    if (wanted.isEmpty() || running.satisfies(wanted.get())) {
      return true;
    }
    String text = value.get().text();
    boolean older = running.compareTo(wanted.get()) < 0;
    diagnostics.report(
        Rule.TOOL_VERSION,
        value.get().span(),
        older
            ? "this needs Rapporteur " + text + " or later, and here runs " + running
            : "this is written for Rapporteur "
                + wanted.get().major()
                + ", and here runs "
                + running,
        "Run Rapporteur "
            + (older ? text : wanted.get().major() + "." + wanted.get().minor())
            + ": unpack that release, or name it behind “rapporteur@” in .github/workflows/."
            + (older
                ? ""
                : " To change over, read in CHANGELOG.md what is different, then write  "
                    + KEY
                    + ": "
                    + running.major()
                    + "."
                    + running.minor()));
    return false;
  }
}
