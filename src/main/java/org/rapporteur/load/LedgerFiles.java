package org.rapporteur.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.Ledger;

/**
 * Reads the ledgers in all folders of a project, including those of reports that no edition
 * contains.
 */
public final class LedgerFiles {

  private LedgerFiles() {}

  /**
   * Reads the ledgers.
   *
   * @param project the project's folder; if it does not exist, there are no ledgers
   * @return the ledgers by their files' paths from the project's folder; problems are not reported
   */
  public static SortedMap<String, Ledger> in(Path project) {
    return in(project, Set.of());
  }

  /**
   * Reads the ledgers that have not been read before.
   *
   * @param known the files that have been read before
   */
  static SortedMap<String, Ledger> in(Path project, Set<String> known) {
    SortedMap<String, Ledger> ledgers = new TreeMap<>();
    if (!Files.isDirectory(project)) {
      return ledgers;
    }
    Folder root = new Folder(project, "");
    try (Stream<Path> children = Files.list(project)) {
      for (Path child : children.filter(LedgerFiles::hasLedger).sorted().toList()) {
        String name = child.getFileName().toString();
        Folder folder = new Folder(child, root.name() + name);
        String file = folder.item(Ledger.FILE_NAME).name();
        if (!known.contains(file)) {
          ledgers.put(file, LedgerReader.read(folder, new Diagnostics()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ledgers;
  }

  private static boolean hasLedger(Path folder) {
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        && isFile(folder.resolve("report.yaml"))
        && isFile(folder.resolve(Ledger.FILE_NAME));
  }

  private static boolean isFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }
}
