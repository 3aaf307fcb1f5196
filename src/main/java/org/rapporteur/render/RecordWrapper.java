package org.rapporteur.render;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows records by their parts, what may be missing as itself or nothing, and enums as words. */
final class RecordWrapper extends DefaultObjectWrapper {

  private final ClassValue<Map<String, Method>> parts =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> byName = new HashMap<>();
          for (RecordComponent part : type.getRecordComponents()) {
            byName.put(part.getName(), part.getAccessor());
          }
          return byName;
        }
      };

  RecordWrapper() {
    super(Configuration.VERSION_2_3_34);
  }

  @Override
  public TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
    if (object instanceof String text) {
      return new SimpleScalar(text);
    }
    if (object instanceof Record record) {
      return new RecordModel(record, parts.get(record.getClass()), this);
    }
    if (object instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    if (object instanceof Enum<?> constant) {
      return new SimpleScalar(constant.name().toLowerCase(Locale.ROOT));
    }
    return super.wrap(object);
  }

  /** A record as the library shows any object. */
  MethodCallAwareTemplateHashModel bean(Record record) throws TemplateModelException {
    return (MethodCallAwareTemplateHashModel) super.wrap((Object) record);
  }
}
