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
 * A record as templates see it. Its components, which each page reads some hundred times, are read
 * directly; FreeMarker handles the rest.
 */
record RecordModel(Record record, Map<String, Method> accessors, RecordWrapper wrapper)
    implements MethodCallAwareTemplateHashModel, AdapterTemplateModel {

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    Method accessor = accessors.get(name);
    if (accessor == null) {
      return wrapper.bean(record).get(name);
    }
    try {
      return wrapper.wrap(accessor.invoke(record));
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new TemplateModelException("cannot read " + name, e);
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
