package org.rapporteur.asset;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;

/** Checks that a CSV file has no cell that a spreadsheet would execute or fetch. */
record CsvInspector(FileProblems problems) {

  /** A cell that a spreadsheet interprets as a formula. */
  private static final Pattern FORMULA = Pattern.compile("(?:^|[,;\\t\"'])\\s{0,9}[=+@-]");

  void inspect(byte[] bytes) {
    int start = 0;
    int line = 1;
    for (int at = 0; at <= bytes.length; at++) {
      if (at == bytes.length || bytes[at] == '\n') {
        String text = new String(bytes, start, at - start, StandardCharsets.UTF_8);
        if (FORMULA.matcher(text).find() && Formula.isFetching(text)) {
          problems.report(
              Rule.ASSET_ACTIVE,
              Span.at(problems.file(), line, 1),
              "a formula in this line fetches data or starts a program",
              "Write the value instead of the formula.");
        }
        start = at + 1;
        line++;
      }
    }
  }
}
