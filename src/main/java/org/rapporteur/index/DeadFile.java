package org.rapporteur.index;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.model.Urls;

/**
 * What to write instead of a relative link to a file that does not exist.
 *
 * @param path the path that the link names, from the content folder
 * @param source the file that contains the link, from the project's folder
 */
record DeadFile(String path, String source) {

  private static final Pattern HOST =
      Pattern.compile(
          "(?i)(?:www\\.|(?:[a-z0-9-]++\\.)++(?:org|com|net|int|gov|edu|info|eu|uk|fr|ch|de|es)(?:/|$))"
              + ".*");

  String help(Collection<String> files) {
    String folder = source.substring(source.indexOf('/') + 1);
    folder = folder.substring(0, folder.lastIndexOf('/') + 1);
    String written = path.startsWith(folder) ? path.substring(folder.length()) : path;
    if (written.equals("…") || written.equals("...")) {
      return "Replace it with the address of the page, which begins with https://";
    }
    if (HOST.matcher(written).matches()) {
      return "Write https:// before the address of another site: https://" + written;
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    List<String> same =
        files.stream()
            .filter(file -> file.substring(file.lastIndexOf('/') + 1).equals(name))
            .toList();
    return same.size() == 1
        ? "Write the path from the folder of this file:  " + Urls.relative(folder, same.get(0))
        : Suggestion.didYouMean(
            path, files, "A relative link starts at the folder of the file that contains it.");
  }
}
