package org.rapporteur.render;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker's settings for all templates: they cannot create objects, access classes, or run text
 * as template code.
 */
final class TemplateSettings {

  private TemplateSettings() {}

  /**
   * Sets up a configuration, which reads each template of a source once and keeps it parsed.
   *
   * @param configuration a new one
   */
  static Configuration apply(TemplateSource source, Configuration configuration) {
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setObjectWrapper(new RecordWrapper());
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("c");
    configuration.setBooleanFormat("c");
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setLocalizedLookup(false);
    configuration.setTemplateLoader(new Loader(source, configuration));
    return configuration;
  }

  /** Loads templates from their source. Their text does not change during a build. */
  private record Loader(TemplateSource source, Configuration configuration)
      implements TemplateLoader {

    @Override
    public @Nullable Object findTemplateSource(String name) {
      return source.read(name).map(bytes -> text(name, bytes)).orElse(null);
    }

    private Text text(String name, byte[] bytes) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      TemplateLimits.validate(name, text, configuration);
      return new Text(name, text);
    }

    @Override
    public long getLastModified(Object text) {
      return 0;
    }

    @Override
    public Reader getReader(Object text, String encoding) {
      return new StringReader(((Text) text).text());
    }

    @Override
    public void closeTemplateSource(Object text) {}

    private record Text(String name, String text) {}
  }
}
