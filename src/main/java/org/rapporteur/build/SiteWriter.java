package org.rapporteur.build;

import java.util.List;
import java.util.Optional;
import org.rapporteur.check.PageChecker;
import org.rapporteur.check.SiteSize;
import org.rapporteur.export.download.SiteArchive;
import org.rapporteur.plan.Plan;
import org.rapporteur.publish.Stage;
import org.rapporteur.render.Artifact;
import org.rapporteur.render.Design;

/**
 * Generates all files of a site and stages them. If the project has templates of its own, it checks
 * that the pages show all content.
 */
final class SiteWriter {

  private final Plan plan;
  private final Pipeline pipeline;

  SiteWriter(Plan plan, Pipeline pipeline) {
    this.plan = plan;
    this.pipeline = pipeline;
  }

  /**
   * @throws TemplateException if a template cannot be used
   */
  void write(Stage stage) {
    Design design = Design.of(pipeline.templates());
    new ColourCheck(design, pipeline.diagnostics()).run(plan);
    SiteSize size = new SiteSize();
    SiteArchive archive = new SiteArchive(plan, pipeline.cache());
    Optional<PageChecker> checker = contentChecker(design);
    new SiteOutput(plan, design, Optional.of(pipeline.cache()), pipeline.progress())
        .forEach(
            generated -> {
              checker.ifPresent(generated::check);
              size.add(generated.artifact().path(), stage.put(generated.artifact()));
              archive.add(generated.artifact());
            });
    pipeline.progress().begin(Progress.Stage.FINISH, 0);
    if (archive.isAsked()) {
      Artifact artifact = archive.make(stage::read);
      size.add(artifact.path(), stage.put(artifact));
    }
    size.report(pipeline.diagnostics());
  }

  private Optional<PageChecker> contentChecker(Design design) {
    List<String> changed = design.changedTemplates();
    return changed.isEmpty()
        ? Optional.empty()
        : Optional.of(PageChecker.ofContent(plan, changed, pipeline.diagnostics()));
  }
}
