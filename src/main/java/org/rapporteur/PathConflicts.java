package org.rapporteur;

import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.model.OutputPath;
import org.rapporteur.plan.Plan;
import org.rapporteur.render.Design;
import org.rapporteur.render.FileTemplate;

/**
 * Which files of the site can't exist beside one that a project's own template makes.
 *
 * @param own these templates, by the paths of their files from the site's root
 */
record PathConflicts(SortedMap<String, FileTemplate> own) {

  static PathConflicts of(Plan plan, Design design) {
    SortedMap<String, FileTemplate> own = new TreeMap<>();
    for (FileTemplate file : design.files()) {
      plan.editions().forEach(edition -> own.put(edition.addresses().file(file.address()), file));
    }
    return new PathConflicts(own);
  }

  /**
   * Refuses a path that can't exist beside them: one of the two would have to be a file and a
   * folder, or they differ by case alone.
   *
   * @throws org.rapporteur.render.TemplateException naming the project's own template
   */
  void reject(String path) {
    if (own.isEmpty()) {
      return;
    }
    String folded = new OutputPath(path).foldedCase();
    own.forEach(
        (other, file) -> {
          String otherFolded = new OutputPath(other).foldedCase();
          boolean conflict =
              (folded + "/").startsWith(otherFolded + "/") || otherFolded.startsWith(folded + "/");
          if (conflict && !other.equals(path)) {
            throw conflict(file, other, path);
          }
        });
  }

  private static RuntimeException conflict(FileTemplate file, String own, String other) {
    return file.error(
        "“" + own + "” can’t be made beside “" + other + "”: give the template another name");
  }
}
