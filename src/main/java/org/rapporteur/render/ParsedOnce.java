package org.rapporteur.render;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A configuration in which threads that need the same template wait for the first of them to parse
 * it. FreeMarker's own lets each parse it.
 */
class ParsedOnce extends Configuration {

  private final Map<String, Object> locks = new ConcurrentHashMap<>();

  ParsedOnce() {
    super(Configuration.VERSION_2_3_34);
  }

  @Override
  public Template getTemplate(
      String name,
      Locale locale,
      Object lookupCondition,
      String encoding,
      boolean parse,
      boolean ignoreMissing)
      throws IOException {
    synchronized (locks.computeIfAbsent(name, key -> new Object())) {
      return super.getTemplate(name, locale, lookupCondition, encoding, parse, ignoreMissing);
    }
  }
}
