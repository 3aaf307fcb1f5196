package org.rapporteur.build;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.rapporteur.check.PageChecker;
import org.rapporteur.check.SiteSize;
import org.rapporteur.export.download.Downloads;
import org.rapporteur.model.OutputPath;
import org.rapporteur.plan.Plan;
import org.rapporteur.render.Design;

/** Generates all files of a site except books, and checks every page. */
final class SiteCheck {

  private final Plan plan;
  private final Pipeline pipeline;

  SiteCheck(Plan plan, Pipeline pipeline) {
    this.plan = plan;
    this.pipeline = pipeline;
  }

  /**
   * @throws TemplateException if a template cannot be used
   */
  void run() {
    Design design = Design.of(pipeline.templates());
    new ColourCheck(design, pipeline.diagnostics()).run(plan);
    Set<String> files = new ConcurrentSkipListSet<>();
    SiteSize size = new SiteSize();
    PageChecker checker =
        PageChecker.thorough(plan, design.changedTemplates(), pipeline.diagnostics());
    new SiteOutput(plan, design, Optional.empty(), pipeline.progress())
        .forEach(
            generated -> {
              OutputPath path = generated.artifact().path();
              files.add(path.toString());
              size.add(path, generated.check(checker));
            });
    pipeline.progress().begin(Progress.Stage.FINISH, 0);
    size.report(pipeline.diagnostics());
    Downloads.paths(plan).forEach(path -> files.add(path.toString()));
    checker.finish(files);
  }
}
