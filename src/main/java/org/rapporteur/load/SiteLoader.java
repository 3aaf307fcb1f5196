package org.rapporteur.load;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.catalogue.BuiltInCatalogue;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Language;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Site;
import org.rapporteur.model.ToolVersion;
import org.rapporteur.treaty.Catalogue;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.TextValue;
import org.rapporteur.yaml.YamlReader;

/**
 * Loads a project: the single report in content/, or the editions listed in site.yaml.
 *
 * <pre>
 * title: Two reports
 * language: en
 * base-url: https://example.org/
 * editions:
 *   - content: usa
 *     base: usa/
 *   - content: usa
 *     base: usa/ar/
 *     language: ar
 * </pre>
 */
public final class SiteLoader {

  private static final String BASE = "([\\p{Ll}\\p{N}][\\p{Ll}\\p{N}-]*+/)*+";

  private final Path project;
  private final boolean drafts;
  private final ParseCache parseCache;

  /**
   * @param drafts whether drafts are part of the report
   */
  public SiteLoader(Path project, boolean drafts) {
    this(project, drafts, ParseCache.none());
  }

  /**
   * @param drafts whether drafts are part of the report
   * @param parseCache the results of earlier loads of the same project
   */
  public SiteLoader(Path project, boolean drafts, ParseCache parseCache) {
    this.project = project;
    this.drafts = drafts;
    this.parseCache = parseCache;
  }

  /** Loads the site; empty, and reported, if it has errors that prevent planning it. */
  public Optional<Site> load(Diagnostics diagnostics) {
    Catalogue catalogue = BuiltInCatalogue.read();
    Folder root = new Folder(project, "");
    if (!Files.isDirectory(project)) {
      diagnostics.report(
          Rule.NO_REPORT,
          Span.of("content/report.yaml"),
          "there is no project folder here",
          "Give a folder that contains content/report.yaml.");
      return Optional.empty();
    }
    if (root.has("site.yaml")) {
      return loadEditions(root, catalogue, diagnostics);
    }
    Optional<Edition> edition =
        content(root, "content", diagnostics)
            .flatMap(
                f ->
                    new ReportReader(f, catalogue, drafts, parseCache, diagnostics)
                        .read("", Optional.empty(), ""));
    edition.ifPresent(
        e -> {
          new UnusedTranslations(root, parseCache, diagnostics).validate(List.of(e));
          new RemovedReports(project, diagnostics).report(List.of(e));
        });
    return edition.map(
        e ->
            new Site(
                e.report().metadata().title(),
                e.report().metadata().baseUrl(),
                e.report().metadata().movedFrom(),
                List.of(e)));
  }

  private Optional<Folder> content(Folder root, String name, Diagnostics diagnostics) {
    Path path = root.path().resolve(name);
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      diagnostics.report(
          Rule.NO_REPORT,
          Span.of(name + "/report.yaml"),
          "there is no report here",
          () ->
              new ProjectSearch(project)
                  .help()
                  .orElse("Create " + name + "/report.yaml, or give another folder."));
      return Optional.empty();
    }
    return root.folder(name, diagnostics);
  }

  private Optional<Site> loadEditions(Folder root, Catalogue catalogue, Diagnostics diagnostics) {
    Folder.FolderEntry file = root.item("site.yaml");
    Optional<Fields> fields =
        TextFile.read(file, diagnostics)
            .flatMap(text -> YamlReader.read(file.name(), text, 1, diagnostics))
            .flatMap(node -> Fields.of(node, "the site", diagnostics));
    if (fields.isEmpty()
        || !new RequiredVersion(ToolVersion.running(), diagnostics).isMet(fields.get())) {
      return Optional.empty();
    }
    Fields site = fields.get();
    Optional<TextValue> title = site.requiredLine("title", "Add the site's title.");
    ValueReader values = new ValueReader(diagnostics);
    String language = values.language(site).map(Language::tag).orElse("en");
    Optional<String> baseUrl = values.baseUrl(site);
    List<String> movedFrom = values.movedFrom(site);
    new RuleSettingsReader(diagnostics).read(site, "");
    List<Edition> editions = new ArrayList<>();
    List<Fields> entries = site.maps("editions", "an edition", ListLimits.EDITIONS);
    if (hasTooManyLanguages(entries, diagnostics)) {
      return Optional.empty();
    }
    for (Fields entry : entries) {
      edition(root, entry, catalogue, diagnostics).ifPresent(editions::add);
    }
    site.finish();
    if (entries.isEmpty() && (!site.has("editions") || site.isEmptyList("editions"))) {
      diagnostics.report(
          Rule.BAD_SITE,
          site.keySpan("editions"),
          "the site has no editions",
          "List at least one under  editions:  with content and base.");
    }
    if (editions.isEmpty()) {
      return Optional.empty();
    }
    if (editions.size() == entries.size()) {
      new UnusedTranslations(root, parseCache, diagnostics).validate(editions);
      new RemovedReports(project, diagnostics).report(editions);
    }
    editions.sort(Comparator.comparing(Edition::base));
    return title.map(t -> new Site(new Phrase(t.text(), language), baseUrl, movedFrom, editions));
  }

  private static boolean hasTooManyLanguages(List<Fields> entries, Diagnostics diagnostics) {
    Map<String, Integer> editions = new HashMap<>();
    for (Fields entry : entries) {
      Optional<TextValue> content = entry.value("content");
      int count = content.map(c -> editions.merge(c.text(), 1, Integer::sum)).orElse(0);
      if (count > ListLimits.LANGUAGES) {
        diagnostics.report(
            Rule.TOO_LARGE,
            entry.span(),
            "“" + content.get().text() + "” has more than " + ListLimits.LANGUAGES + " editions",
            "List it only once for each language.");
        return true;
      }
    }
    return false;
  }

  private Optional<Edition> edition(
      Folder root, Fields entry, Catalogue catalogue, Diagnostics diagnostics) {
    Optional<TextValue> content = entry.required("content", "Add the folder of the report.");
    Optional<TextValue> base = entry.value("base");
    Optional<Language> language = new ValueReader(diagnostics).language(entry);
    entry.finish();
    if (base.isPresent() && !base.get().text().matches(BASE)) {
      diagnostics.report(
          Rule.BAD_SITE,
          base.get().span(),
          "“" + base.get().text() + "” is not a valid base",
          "Use lower-case letters, digits and hyphens with a slash at the end, such as usa/ar/.");
      return Optional.empty();
    }
    if (content.isEmpty() || !content.get().text().matches("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*")) {
      content.ifPresent(
          c ->
              diagnostics.report(
                  Rule.BAD_SITE,
                  c.span(),
                  "“" + c.text() + "” is not a valid name for a folder of the project",
                  "Give the name of a folder beside site.yaml."));
      return Optional.empty();
    }
    return content(root, content.get().text(), diagnostics)
        .flatMap(
            folder ->
                new ReportReader(folder, catalogue, drafts, parseCache, diagnostics)
                    .read(base.map(TextValue::text).orElse(""), language, folder.name() + "/"));
  }
}
