package org.rapporteur.load;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.load.MergeConflict.Line;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.Ledger.Condition;

/**
 * Reads the published addresses. Also reads the result of a merge: lines in any order, repeated
 * lines, and both versions of a conflict.
 */
public final class LedgerReader {

  /** Maximum size of the file: enough for 200,000 recommendations. */
  private static final int MAX_BYTES = 128 * 1024 * 1024;

  private LedgerReader() {}

  /**
   * Reads a ledger's text.
   *
   * @param file the file's path, for diagnostics
   */
  public static Ledger read(String file, String text, Diagnostics diagnostics) {
    List<Line> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(new Line(line.stripTrailing(), lines.size() + 1)));
    Optional<MergeConflict> conflict = MergeConflict.in(lines);
    Diagnostics collected = new Diagnostics();
    Ledger ledger =
        LedgerLines.read(file, conflict.map(MergeConflict::all).orElse(lines), collected);
    collected.withoutSettings().stream()
        .filter(d -> conflict.isEmpty() || d.rule() != Rule.REPEATED_ADDRESS)
        .forEach(diagnostics::add);
    if (collected.hasErrors()) {
      return ledger.withCondition(Condition.UNREADABLE);
    }
    return conflict.map(c -> ledger.withCondition(merged(file, c))).orElse(ledger);
  }

  /**
   * The condition after a merge. A conflict contains both versions unchanged, so each is compared
   * with its own head.
   */
  private static Condition merged(String file, MergeConflict conflict) {
    List<Condition> versions =
        List.of(
            LedgerLines.read(file, conflict.ours(), new Diagnostics()).seal().condition(),
            LedgerLines.read(file, conflict.theirs(), new Diagnostics()).seal().condition());
    if (versions.stream().allMatch(version -> version == Condition.INTACT)) {
      return Condition.MERGED;
    }
    return versions.contains(Condition.INCOMPLETE) ? Condition.INCOMPLETE : Condition.ALTERED;
  }

  static Ledger read(Folder content, Diagnostics diagnostics) {
    Folder.FolderEntry item = content.item(Ledger.FILE_NAME);
    boolean link = Files.isSymbolicLink(item.path());
    if (!content.has(Ledger.FILE_NAME) || link) {
      return Ledger.none(item.name());
    }
    return TextFile.read(item, MAX_BYTES, diagnostics)
        .map(text -> read(item.name(), text, diagnostics))
        .orElse(Ledger.unreadable(item.name()));
  }
}
