package org.rapporteur.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.importer.ImportResult;
import org.rapporteur.importer.account.Account;
import org.rapporteur.importer.account.Use;
import org.rapporteur.importer.source.Blank;

/** Prints what an import found, with numbers to check against the file. */
final class ImportSummary {

  private static final int EXAMPLES = 3;
  private static final int EXAMPLE = 60;
  private static final int PERSONAL = 20;

  private final PrintWriter out;
  private final PrintWriter err;

  ImportSummary(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  void print(Path file, ImportResult result) {
    out.println(file.getFileName() + ": " + Glyph.printable(String.join(", ", result.found())));
    Account account = result.account();
    List<Use> left = account.leftOut();
    out.println(
        "  "
            + account.characters()
            + " characters: "
            + account.imported()
            + " imported, "
            + (account.characters() - account.imported())
            + " not");
    leftOut(left);
    if (!result.columns().isEmpty()) {
      out.println("  columns:");
      result
          .columns()
          .forEach(
              (name, key) ->
                  out.println("    " + Glyph.printable(name) + " → " + Glyph.printable(key)));
    }
    result.remarks().forEach(remark -> err.println("note: " + Glyph.printable(remark)));
    result.personal().stream()
        .limit(PERSONAL)
        .forEach(detail -> err.println("personal data: " + Glyph.printable(detail)));
    if (result.personal().size() > PERSONAL) {
      err.println("personal data: and " + (result.personal().size() - PERSONAL) + " more");
    }
    result.conflicts().forEach(conflict -> err.println("conflict: " + Glyph.printable(conflict)));
  }

  private void leftOut(List<Use> left) {
    Map<String, List<Use>> reasons = new LinkedHashMap<>();
    left.forEach(use -> reasons.computeIfAbsent(use.purpose(), r -> new ArrayList<>()).add(use));
    if (!reasons.isEmpty()) {
      out.println("  not imported:");
    }
    reasons.forEach(
        (reason, uses) -> {
          out.println("    " + reason + " (" + uses.size() + "):");
          uses.stream().limit(EXAMPLES).forEach(use -> out.println("      " + example(use)));
        });
  }

  private static String example(Use use) {
    String text = Blank.collapsed(use.text());
    String shortened = text.length() > EXAMPLE ? text.substring(0, EXAMPLE) + "…" : text;
    return use.place().words() + ": “" + Glyph.printable(shortened) + "”";
  }
}
