package org.rapporteur.render;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperConfiguration;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Exposes to templates the methods without parameters of Rapporteur's records, optional values as a
 * value or nothing, and enum constants as lower-case words. It exposes nothing of any other class.
 */
final class RecordWrapper extends DefaultObjectWrapper {

  /**
   * The accessors of the components of each of Rapporteur's records by name; empty for any other
   * class.
   */
  private final ClassValue<Optional<Map<String, Method>>> accessorsByType =
      new ClassValue<>() {
        @Override
        protected Optional<Map<String, Method>> computeValue(Class<?> type) {
          if (!isOwnRecord(type)) {
            return Optional.empty();
          }
          Map<String, Method> byName = new HashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true); // otherwise each call repeats the access check
            byName.put(component.getName(), accessor);
          }
          return Optional.of(byName);
        }
      };

  RecordWrapper() {
    super(new Settings(), true);
  }

  @Override
  public TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
    if (object instanceof String text) {
      return new SimpleScalar(text);
    }
    if (object instanceof Record record) {
      Optional<Map<String, Method>> accessors = accessorsByType.get(record.getClass());
      if (accessors.isPresent()) {
        return new RecordModel(record, accessors.get(), this);
      }
    }
    if (object instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    if (object instanceof Enum<?> constant) {
      return new SimpleScalar(constant.name().toLowerCase(Locale.ROOT));
    }
    return super.wrap(object);
  }

  /** A record as FreeMarker exposes any object. */
  MethodCallAwareTemplateHashModel bean(Record record) throws TemplateModelException {
    return (MethodCallAwareTemplateHashModel) super.wrap((Object) record);
  }

  private static boolean isOwnRecord(Class<?> type) {
    return type.getName().startsWith("org.rapporteur.");
  }

  private static final class Settings extends DefaultObjectWrapperConfiguration {
    Settings() {
      super(Configuration.VERSION_2_3_34);
      setIterableSupport(true);
      setMemberAccessPolicy(new RecordMethods());
    }
  }

  /** The policy for exposed methods. It is called once for each class. */
  private static final class RecordMethods implements MemberAccessPolicy, ClassMemberAccessPolicy {

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
      return this;
    }

    @Override
    public boolean isMethodExposed(Method method) {
      return method.getParameterCount() == 0
          && !Modifier.isStatic(method.getModifiers())
          && isOwnRecord(method.getDeclaringClass());
    }

    @Override
    public boolean isConstructorExposed(Constructor<?> constructor) {
      return false;
    }

    @Override
    public boolean isFieldExposed(Field field) {
      return false;
    }

    @Override
    public boolean isToStringAlwaysExposed() {
      return true;
    }
  }
}
