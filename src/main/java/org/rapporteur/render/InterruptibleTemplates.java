package org.rapporteur.render;

import freemarker.core._CoreAPI;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A configuration in which rendering stops when its thread is interrupted, even in an endless loop.
 * FreeMarker provides this for applications that run untrusted templates.
 */
final class InterruptibleTemplates extends ParsedOnce {

  private final Map<Template, Boolean> prepared = new ConcurrentHashMap<>();

  @Override
  public Template getTemplate(
      String name,
      Locale locale,
      Object lookupCondition,
      String encoding,
      boolean parse,
      boolean ignoreMissing)
      throws IOException {
    Template template =
        super.getTemplate(name, locale, lookupCondition, encoding, parse, ignoreMissing);
    if (template != null) {
      prepared.computeIfAbsent(template, InterruptibleTemplates::prepare);
    }
    return template;
  }

  private static Boolean prepare(Template template) {
    _CoreAPI.addThreadInterruptedChecks(template);
    return true;
  }
}
