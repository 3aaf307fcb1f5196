package org.rapporteur.importer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.importer.outline.ValueMap;

/**
 * What an editor says of a file that is imported.
 *
 * @param title the title of the report; that of the file if missing
 * @param publisher the organisation that makes the recommendations
 * @param instrument the id of the instrument of references that name none
 * @param baseUrl the address of the site
 * @param sourceUrl the address at which the original can be read
 * @param language the tag of the language; found in the file if missing
 * @param columns keys by headings of columns
 * @param values what words of the file mean
 * @param sentenceCase whether titles in capitals are written in small letters
 * @param repairEncoding whether text that was read in a wrong encoding is repaired
 */
public record ImportOptions(
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> instrument,
    Optional<String> baseUrl,
    Optional<String> sourceUrl,
    Optional<String> language,
    Map<String, String> columns,
    ValueMap values,
    boolean sentenceCase,
    boolean repairEncoding) {

  /** Copies the map. */
  public ImportOptions {
    columns = new LinkedHashMap<>(columns);
  }
}
