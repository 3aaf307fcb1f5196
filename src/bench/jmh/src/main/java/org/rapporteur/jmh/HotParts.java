package org.rapporteur.jmh;

import org.rapporteur.catalogue.BuiltInCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.load.SiteLoader;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.markdown.References;
import org.rapporteur.markdown.Source;
import org.rapporteur.model.Fingerprint;
import org.rapporteur.model.Site;
import org.rapporteur.cite.CitationStyler;
import org.rapporteur.cache.Cache;
import org.rapporteur.view.Page;
import org.rapporteur.plan.PageLimits;
import org.rapporteur.plan.Plan;
import org.rapporteur.plan.Planner;
import org.rapporteur.render.Look;
import org.rapporteur.render.PageRenderer;
import org.rapporteur.render.TemplateSource;
import org.rapporteur.treaty.Catalogue;
import org.rapporteur.treaty.ProseReferences;
import org.rapporteur.treaty.ReferenceParser;
import org.rapporteur.yaml.YamlReader;

/** The parts of a build that a large report spends its time in, on texts of the report in content/. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class HotParts {

  private final Catalogue catalogue = BuiltInCatalogue.read();
  private final ReferenceParser references =
      new ReferenceParser(catalogue, catalogue.byId("iccpr"));
  private final ProseReferences prose = new ProseReferences(catalogue, catalogue.byId("iccpr"));
  private final MarkdownReader markdown = new MarkdownReader("en", References.NONE);
  private String matter = "";
  private String body = "";
  private Plan plan;
  private PageRenderer renderer;
  private Page page;

  @Setup
  public void read() throws IOException {
    Path project = Path.of(System.getProperty("rapporteur.home"));
    String text = Files.readString(project.resolve("content/themes/01-non-discrimination/nd-1.md"));
    int end = text.indexOf("\n---", 3);
    matter = text.substring(4, end + 1);
    body = text.substring(end + 5);
    Diagnostics diagnostics = new Diagnostics();
    Site site = new SiteLoader(project, false).load(diagnostics).orElseThrow();
    CitationStyler styler = new CitationStyler(Cache.none());
    plan = new Planner(Optional.empty(), PageLimits.DEFAULT, styler, diagnostics).plan(site, true);
    renderer = new PageRenderer(Look.of(TemplateSource.of(Optional.of(project.resolve("templates")))));
    page =
        plan.pages().stream()
            .filter(p -> p.path().equals("r/nd-1/index.html"))
            .findFirst()
            .orElseThrow()
            .page();
  }

  @Benchmark
  public Object referenceGrammar() {
    return references.parse("ICCPR arts. 2, 9(1), 14(3)(d) and 26; CAT art. 3");
  }

  @Benchmark
  public Object referencesInProse() {
    return prose.find(body);
  }

  @Benchmark
  public Object frontMatter() {
    return YamlReader.read("nd-1.md", matter, 2, new Diagnostics());
  }

  @Benchmark
  public Object markdown() {
    return markdown.read(new Source("nd-1.md", "nd-1.md", body, 1), new Diagnostics());
  }

  @Benchmark
  public Object fingerprint() {
    return Fingerprint.of("A title", body);
  }

  @Benchmark
  public Object pageRecord() {
    return plan.pages().get(plan.pages().size() / 2).page();
  }

  @Benchmark
  public Object template() {
    return renderer.render(page);
  }
}
