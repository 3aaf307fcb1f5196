package org.rapporteur.author;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.catalogue.BuiltInCatalogue;
import org.rapporteur.model.ToolVersion;
import org.rapporteur.treaty.ArticleNumber;
import org.rapporteur.treaty.Instrument;
import org.rapporteur.treaty.Provision;
import org.rapporteur.treaty.ReferenceFormat;

/**
 * A new project with a report that builds and contains two sample recommendations.
 *
 * @param title the report's title
 * @param publisher the organisation that writes the report
 * @param instrument the instrument that a bare "art. 9" refers to
 * @param baseUrl the address of the site, if it is known
 */
public record NewProject(
    String title, String publisher, Instrument instrument, Optional<String> baseUrl) {

  private static final String THEME = "content/themes/01-first-theme/";
  private static final String FIRST = "ft-1";
  private static final String SECOND = "ft-2";

  /** The template of each file, by the file's path. */
  private static final Map<String, String> TEMPLATES = templates();

  /** The paths of the project's files. */
  public static Set<String> paths() {
    return TEMPLATES.keySet();
  }

  /** The project's files, in the order in which an editor would read them. */
  public List<NewFile> files() {
    Map<String, String> values = values();
    return TEMPLATES.entrySet().stream()
        .map(template -> file(template.getKey(), template.getValue(), values))
        .toList();
  }

  private static Map<String, String> templates() {
    Map<String, String> templates = new LinkedHashMap<>();
    templates.put("README.md", "README.md");
    templates.put("content/report.yaml", "report.yaml");
    templates.put(THEME + "theme.md", "theme.md");
    templates.put(THEME + FIRST + ".md", "first.md");
    templates.put(THEME + SECOND + ".md", "second.md");
    templates.put("content/pages/about.md", "about.md");
    templates.put(".gitignore", "gitignore");
    templates.put(".github/workflows/pages.yml", "pages.yml");
    return Collections.unmodifiableMap(templates);
  }

  private Map<String, String> values() {
    ArticleNumber number = instrument.articles().get(0).number();
    Provision article = new Provision(instrument.id(), number, "", "", "");
    ReferenceFormat format = new ReferenceFormat(BuiltInCatalogue.read(), "en");
    Map<String, String> values = new LinkedHashMap<>();
    values.put("title", YamlText.quoted(title));
    values.put("title-words", title);
    values.put("publisher", YamlText.quoted(publisher));
    values.put("publisher-words", publisher);
    values.put("instrument", instrument.id());
    values.put("base-url", YamlText.quoted(baseUrl.orElse("https://example.org/")));
    values.put("articles", YamlText.quoted(format.format(List.of(article))));
    values.put("link", article.toString());
    values.put("version", ToolVersion.running().major() + "." + ToolVersion.running().minor());
    values.put("id", FIRST);
    values.put("second", SECOND);
    values.put("theme", "first-theme");
    values.put("next", "ft-3");
    return values;
  }

  private static NewFile file(String path, String template, Map<String, String> values) {
    return new NewFile(path, new ProjectTemplate(template).filled(values));
  }
}
