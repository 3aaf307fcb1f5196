package org.rapporteur.author;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.ToolVersion;
import org.rapporteur.treaty.ArticleNumber;
import org.rapporteur.treaty.Catalogue;
import org.rapporteur.treaty.Instrument;
import org.rapporteur.treaty.Provision;
import org.rapporteur.treaty.ReferenceFormat;

/**
 * A report that does not exist yet: a project that builds, and shows by two recommendations how the
 * rest is written.
 *
 * @param title the report's title
 * @param publisher the organisation whose words it holds
 * @param instrument what a bare "art. 9" belongs to
 * @param baseUrl where the site will stand, when that is known
 */
public record NewProject(
    String title, String publisher, Instrument instrument, Optional<String> baseUrl) {

  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");
  private static final String THEME = "content/themes/01-first-theme/";
  private static final String FIRST = "ft-1";
  private static final String SECOND = "ft-2";

  /** The model of each file, by the file's path. */
  private static final Map<String, String> MODELS = models();

  /** The paths of its files, whatever they hold. */
  public static Set<String> paths() {
    return MODELS.keySet();
  }

  /** Its files, in the order in which an editor would read them. */
  public List<NewFile> files() {
    Map<String, String> words = words();
    return MODELS.entrySet().stream()
        .map(model -> file(model.getKey(), model.getValue(), words))
        .toList();
  }

  private static Map<String, String> models() {
    Map<String, String> models = new LinkedHashMap<>();
    models.put("README.md", "README.md");
    models.put("content/report.yaml", "report.yaml");
    models.put(THEME + "theme.md", "theme.md");
    models.put(THEME + FIRST + ".md", "first.md");
    models.put(THEME + SECOND + ".md", "second.md");
    models.put("content/pages/about.md", "about.md");
    models.put(".gitignore", "gitignore");
    models.put(".github/workflows/pages.yml", "pages.yml");
    return Collections.unmodifiableMap(models);
  }

  private Map<String, String> words() {
    ArticleNumber number = instrument.articles().get(0).number();
    Provision article = new Provision(instrument.id(), number, "", "", "");
    ReferenceFormat format = new ReferenceFormat(Catalogue.builtIn(), "en");
    Map<String, String> words = new LinkedHashMap<>();
    words.put("title", YamlText.quoted(title));
    words.put("title-words", title);
    words.put("publisher", YamlText.quoted(publisher));
    words.put("publisher-words", publisher);
    words.put("instrument", instrument.id());
    words.put("base-url", YamlText.quoted(baseUrl.orElse("https://example.org/")));
    words.put("articles", YamlText.quoted(format.format(List.of(article))));
    words.put("link", article.toString());
    words.put("version", ToolVersion.running().major() + "." + ToolVersion.running().minor());
    words.put("id", FIRST);
    words.put("second", SECOND);
    return words;
  }

  private static NewFile file(String path, String model, Map<String, String> words) {
    // In one pass: what a title holds is never taken for a place to fill.
    String text =
        PLACE
            .matcher(read(model))
            .replaceAll(place -> Matcher.quoteReplacement(words.get(place.group(1))));
    return new NewFile(path, text);
  }

  private static String read(String model) {
    try (InputStream in =
        Objects.requireNonNull(NewProject.class.getResourceAsStream("project/" + model))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
