package org.rapporteur.build;

import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.model.OutputPath;
import org.rapporteur.plan.Plan;
import org.rapporteur.render.Design;
import org.rapporteur.render.FileTemplate;

/**
 * Detects paths that cannot exist beside the files of a project's own file templates.
 *
 * @param templates the file templates by the paths of their files from the site's root
 */
record PathConflicts(SortedMap<String, FileTemplate> templates) {

  static PathConflicts of(Plan plan, Design design) {
    SortedMap<String, FileTemplate> templates = new TreeMap<>();
    for (FileTemplate file : design.files()) {
      plan.editions()
          .forEach(edition -> templates.put(edition.addresses().file(file.address()), file));
    }
    return new PathConflicts(templates);
  }

  /**
   * Rejects a path that cannot exist beside these files: because one path would be both a file and
   * a folder, or because the paths differ only in case.
   *
   * @throws org.rapporteur.render.TemplateException that names the project's own template
   */
  void reject(String path) {
    if (templates.isEmpty()) {
      return;
    }
    String folded = new OutputPath(path).foldedCase();
    templates.forEach(
        (customPath, file) -> {
          String customFolded = new OutputPath(customPath).foldedCase();
          boolean conflict =
              (folded + "/").startsWith(customFolded + "/")
                  || customFolded.startsWith(folded + "/");
          if (conflict && !customPath.equals(path)) {
            throw conflict(file, customPath, path);
          }
        });
  }

  private static RuntimeException conflict(FileTemplate file, String customPath, String sitePath) {
    return file.error(
        "the files “"
            + customPath
            + "” and “"
            + sitePath
            + "” cannot exist together: rename the template");
  }
}
