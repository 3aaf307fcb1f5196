package org.rapporteur.render;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as templates see it. Its parts, for which every page asks some hundred times, are read
 * straight; all else is left to the library.
 */
record RecordModel(Record record, Map<String, Method> parts, RecordWrapper wrapper)
    implements MethodCallAwareTemplateHashModel, AdapterTemplateModel {

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    Method part = parts.get(name);
    if (part == null) {
      return wrapper.bean(record).get(name);
    }
    try {
      return wrapper.wrap(part.invoke(record));
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new TemplateModelException("can't read " + name, e);
    }
  }

  @Override
  public @Nullable TemplateModel getBeforeMethodCall(String name)
      throws TemplateModelException, ShouldNotBeGetAsMethodException {
    return wrapper.bean(record).getBeforeMethodCall(name);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public Object getAdaptedObject(Class<?> hint) {
    return record;
  }
}
