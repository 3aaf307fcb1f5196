package org.rapporteur.render;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows records by their parts, what may be missing as itself or nothing, and enums as words. */
final class RecordWrapper extends DefaultObjectWrapper {

  RecordWrapper() {
    super(Configuration.VERSION_2_3_34);
  }

  @Override
  public TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
    if (object instanceof Optional<?> optional) {
      return super.wrap(optional.orElse(null));
    }
    if (object instanceof Enum<?> constant) {
      return super.wrap(constant.name().toLowerCase(Locale.ROOT));
    }
    return super.wrap(object);
  }
}
