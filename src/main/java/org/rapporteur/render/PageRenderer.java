package org.rapporteur.render;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.message.LanguageMarks;
import org.rapporteur.message.Messages;
import org.rapporteur.model.ReportMetadata.RecommendationName;
import org.rapporteur.style.DisplayMode;
import org.rapporteur.style.StyleContrast;
import org.rapporteur.view.Overview;
import org.rapporteur.view.OverviewTheme;
import org.rapporteur.view.Page;
import org.rapporteur.view.PageFrame;

/**
 * Renders pages, as a pure function of the page record and the design. Thread-safe.
 *
 * <p>Templates see {@code page} and the functions msg, plural, forms, prose, heading, json, date,
 * period, lang, direction, qr, asset, list, comma, semicolon and number. They cannot create
 * objects, access classes, or run text as template code.
 */
public final class PageRenderer {

  private final Configuration configuration;
  private final Design design;
  private final Map<String, Messages> messages = new ConcurrentHashMap<>();

  /** Creates a renderer that does not stop when its thread is interrupted. */
  public PageRenderer(Design design) {
    this(design, design.parsed());
  }

  /** Creates a renderer that stops when its thread is interrupted; it is slightly slower. */
  public static PageRenderer interruptible(Design design) {
    return new PageRenderer(
        design, TemplateSettings.apply(design.source(), new InterruptibleTemplates()));
  }

  private PageRenderer(Design design, Configuration configuration) {
    this.design = design;
    this.configuration = configuration;
  }

  /**
   * Renders a page in UTF-8.
   *
   * @throws org.rapporteur.render.TemplateException if its template cannot be read or fails, or the
   *     thread is interrupted
   */
  public byte[] render(Page page) {
    String name = page.template() + ".ftlh";
    String language = page.frame().language();
    TemplateFunctions functions = TemplateFunctions.ofPage(words(page.frame()), language);
    PageText text = new PageText(name);
    try {
      render(name, model(page, functions, page.frame().root()), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return functions.isMarked() ? withLanguages(text.bytes(), language) : text.bytes();
  }

  private static byte[] withLanguages(byte[] page, String language) {
    String html = new String(page, StandardCharsets.UTF_8);
    return LanguageSpans.replaceMarks(html, language).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Renders a file with a project's own template, as a stream.
   *
   * @param themes the themes, which the template sees beside the overview
   * @throws org.rapporteur.render.TemplateException for the reasons of {@link #render(Page)}
   */
  public void render(
      FileTemplate file, Overview overview, Iterable<OverviewTheme> themes, Writer out)
      throws IOException {
    Messages words = messages.computeIfAbsent(overview.language(), Messages::of);
    Map<String, Object> model = model(overview, TemplateFunctions.ofFile(words), "");
    model.put("themes", themes);
    render(file.name(), model, out);
  }

  private void render(String name, Map<String, Object> model, Writer out) throws IOException {
    try {
      configuration.getTemplate(name).process(model, out);
    } catch (ParseException e) {
      throw syntaxError(name, e);
    } catch (TemplateNotFoundException e) {
      throw new org.rapporteur.render.TemplateException(
          name, 0, 0, "there is no template “" + e.getTemplateName() + "”");
    } catch (TemplateException e) {
      if (rootCause(e) instanceof org.rapporteur.render.TemplateException exception) {
        throw exception;
      }
      String at = e.getTemplateSourceName() == null ? name : e.getTemplateSourceName();
      int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
      int column = e.getColumnNumber() == null ? 0 : e.getColumnNumber();
      throw new org.rapporteur.render.TemplateException(
          at, line, column, reason(e.getMessageWithoutStackTop()));
    } catch (org.rapporteur.render.TemplateException e) {
      throw e;
    } catch (RuntimeException e) {
      // The library's exception for an interrupt is not public.
      if (Thread.interrupted()) {
        throw new org.rapporteur.render.TemplateException(
            name, 0, 0, "the template takes too long; check it for a loop that never ends");
      }
      throw e;
    } catch (StackOverflowError e) {
      throw new org.rapporteur.render.TemplateException(
          name, 0, 0, "the template calls itself endlessly");
    } catch (IOException e) {
      // FreeMarker caches a template that it could not read, and wraps the original exception.
      throw e.getCause() instanceof ParseException cause
          ? syntaxError(name, cause)
          : new UncheckedIOException(e);
    }
  }

  private static org.rapporteur.render.TemplateException syntaxError(
      String name, ParseException e) {
    String at = e.getTemplateName() == null ? name : e.getTemplateName();
    return new org.rapporteur.render.TemplateException(
        at, e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage());
  }

  /** The first line of FreeMarker's message, with the second if the first ends in a colon. */
  private static String reason(@Nullable String text) {
    List<String> lines = text == null ? List.of() : text.lines().limit(2).toList();
    if (lines.isEmpty()) {
      return "the template fails";
    }
    String first = lines.get(0).strip();
    if (lines.size() < 2 || !first.endsWith(":")) {
      return first;
    }
    String second = lines.get(1).replaceFirst("^==> ", "").replaceFirst(" *\\[in template .*", "");
    return first + " " + second.strip();
  }

  private static Throwable rootCause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  /**
   * The texts of the interface, with the report's name for a recommendation, and with marks if they
   * are not in the language of the page.
   */
  private Messages words(PageFrame frame) {
    Optional<RecommendationName> name =
        frame.imprint().flatMap(PageFrame.ReportDetails::recommendationName);
    String key =
        frame.language() + name.map(n -> "\n" + n.one() + "\n" + n.other()).orElse("\npage");
    return messages.computeIfAbsent(
        key,
        k -> {
          Messages words = Messages.of(frame.language());
          Messages marked =
              LanguageMarks.isSame(words.language(), frame.language())
                  ? words
                  : words.marked(frame.language());
          return name.map(n -> marked.naming(n.one(), n.other())).orElse(marked);
        });
  }

  private Map<String, Object> model(Object page, TemplateFunctions functions, String root) {
    Map<String, Object> model = new HashMap<>();
    model.put("page", page);
    functions.addTo(model);
    model.put(
        "asset",
        (TemplateMethodModelEx) arguments -> root + design.asset(String.valueOf(arguments.get(0))));
    model.put(
        "contrast", (TemplateMethodModelEx) arguments -> lowest(String.valueOf(arguments.get(0))));
    return model;
  }

  /** The lowest contrast in light and in dark mode; fewer numbers if a colour is not known. */
  private List<Double> lowest(String colour) {
    StyleContrast contrast = design.contrast(colour);
    if (!contrast.unknown().isEmpty()) {
      return List.of();
    }
    return Stream.of(DisplayMode.LIGHT, DisplayMode.DARK)
        .flatMap(mode -> contrast.lowest(mode).stream().boxed())
        .toList();
  }
}
