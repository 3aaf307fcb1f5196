package org.rapporteur.build;

import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.model.Download;
import org.rapporteur.model.OutputPath;
import org.rapporteur.plan.Plan;
import org.rapporteur.render.Artifact;
import org.rapporteur.render.Design;
import org.rapporteur.render.FileTemplate;
import org.rapporteur.render.PageRenderer;
import org.rapporteur.render.TemplateException;

/** The files that a project's own file templates generate, one in each edition. */
public final class CustomFiles {

  private CustomFiles() {}

  /**
   * The files by path from the site's root; each is generated when it is written.
   *
   * @throws TemplateException if the site already has a page or an archive at the path of a file
   */
  public static SortedMap<String, Artifact> of(Plan plan, Design design, PageRenderer renderer) {
    SortedMap<String, Artifact> files = new TreeMap<>();
    for (FileTemplate file : design.files()) {
      for (Plan.PlannedEdition edition : plan.editions()) {
        OutputPath path = new OutputPath(edition.addresses().file(file.address()));
        if (plan.pages().stream().anyMatch(page -> page.path().equals(path.value()))) {
          throw file.error("the site already has a page at this address: rename the template");
        }
        if (path.value().equals(Download.ZIP.address().path()) && isArchived(plan)) {
          throw file.error(
              "the archive of the site is at this address: rename the template, or remove zip from"
                  + " downloads");
        }
        Artifact artifact =
            Artifact.of(
                path,
                out -> {
                  NonBlankWriter text = new NonBlankWriter(out);
                  renderer.render(file, edition.overview().get(), edition.themes(), text);
                  if (text.isBlank()) {
                    throw file.error("the file would be empty: “" + path + "”");
                  }
                });
        files.put(path.value(), artifact);
      }
    }
    return files;
  }

  private static boolean isArchived(Plan plan) {
    return plan.editions().stream().anyMatch(edition -> edition.files().has(Download.ZIP));
  }
}
