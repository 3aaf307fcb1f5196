package org.rapporteur.author;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.ToolVersion;

/**
 * The files around the content of a project that is made from a file of another kind.
 *
 * @param title the title of the report
 * @param publisher the organisation that makes the recommendations
 * @param source the title of the original, as it is printed
 * @param sourceUrl the address at which the original can be read
 * @param language the tag of the language of the report
 * @param instrument the id of the instrument that a bare "art. 9" refers to
 * @param baseUrl the address of the site
 * @param statuses the lines of report.yaml that list the statuses of progress; may be empty
 * @param theme the name of a theme, for examples
 * @param next the next id of that theme, for examples
 */
public record ImportedProject(
    String title,
    String publisher,
    String source,
    String sourceUrl,
    String language,
    String instrument,
    String baseUrl,
    String statuses,
    String theme,
    String next) {

  /** The files by path, in the order in which an editor would read them. */
  public List<NewFile> files() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("title", YamlText.quoted(title));
    values.put("title-words", title);
    values.put("publisher", YamlText.quoted(publisher));
    values.put("source", YamlText.quoted(source));
    values.put("source-url", YamlText.quoted(sourceUrl));
    values.put("language", language);
    values.put("instrument", instrument);
    values.put("base-url", YamlText.quoted(baseUrl));
    values.put("statuses", statuses);
    values.put("theme", theme);
    values.put("next", next);
    values.put("version", ToolVersion.running().major() + "." + ToolVersion.running().minor());
    return List.of(
        file("content/report.yaml", "imported.yaml", values),
        file("README.md", "README.md", values),
        file(".gitignore", "gitignore", values),
        file(".github/workflows/pages.yml", "pages.yml", values));
  }

  private static NewFile file(String path, String template, Map<String, String> values) {
    return new NewFile(path, new ProjectTemplate(template).filled(values));
  }
}
