package org.rapporteur.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.importer.account.Account;

/**
 * What an import would write, and what an editor must know about it.
 *
 * @param created the text of each new file, by path in the project
 * @param changed the new text of each changed file, by path in the project
 * @param pictures the bytes of each picture, by path in the project
 * @param account what became of each piece
 * @param counts what was found, such as recommendations and themes, by name
 * @param columns the keys of the columns that were read
 * @param remarks what was assumed or is missing, as sentences
 * @param personal details of persons in what would be written, as sentences
 * @param conflicts what was changed both in the file and in the project, and was left alone
 */
public record ImportResult(
    Map<String, String> created,
    Map<String, String> changed,
    Map<String, byte[]> pictures,
    Account account,
    Map<String, Integer> counts,
    Map<String, String> columns,
    List<String> remarks,
    List<String> personal,
    List<String> conflicts) {

  /** What was found, such as "25 recommendations" and "1 theme". */
  public List<String> found() {
    return counts.entrySet().stream()
        .map(
            count ->
                count.getValue()
                    + " "
                    + (count.getValue() == 1
                        ? count.getKey().replaceFirst("^(recommendation|theme|page)s$", "$1")
                        : count.getKey()))
        .toList();
  }

  /** Copies the collections, in order. */
  public ImportResult {
    created = new LinkedHashMap<>(created);
    changed = new LinkedHashMap<>(changed);
    pictures = new LinkedHashMap<>(pictures);
    counts = new LinkedHashMap<>(counts);
    columns = new LinkedHashMap<>(columns);
    remarks = List.copyOf(remarks);
    personal = List.copyOf(personal);
    conflicts = List.copyOf(conflicts);
  }
}
