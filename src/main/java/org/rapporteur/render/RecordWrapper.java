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
 * Shows our records by what they answer without being given anything, what may be missing as itself
 * or nothing, enums as words; and of any other class nothing.
 */
final class RecordWrapper extends DefaultObjectWrapper {

  /** What answers for each part of one of our records; nothing for any other class. */
  private final ClassValue<Optional<Map<String, Method>>> parts =
      new ClassValue<>() {
        @Override
        protected Optional<Map<String, Method>> computeValue(Class<?> type) {
          if (!isRecordOfOurs(type)) {
            return Optional.empty();
          }
          Map<String, Method> byName = new HashMap<>();
          for (RecordComponent part : type.getRecordComponents()) {
            Method accessor = part.getAccessor();
            accessor.setAccessible(true); // else each call asks anew whether it may
            byName.put(part.getName(), accessor);
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
      Optional<Map<String, Method>> accessors = parts.get(record.getClass());
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

  /** A record as the library shows any object. */
  MethodCallAwareTemplateHashModel bean(Record record) throws TemplateModelException {
    return (MethodCallAwareTemplateHashModel) super.wrap((Object) record);
  }

  private static boolean isRecordOfOurs(Class<?> type) {
    return type.getName().startsWith("org.rapporteur.");
  }

  private static final class Settings extends DefaultObjectWrapperConfiguration {
    Settings() {
      super(Configuration.VERSION_2_3_34);
      setIterableSupport(true);
      setMemberAccessPolicy(new RecordMethods());
    }
  }

  /** Asked once for each class, when it is first shown. */
  private static final class RecordMethods implements MemberAccessPolicy, ClassMemberAccessPolicy {

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
      return this;
    }

    @Override
    public boolean isMethodExposed(Method method) {
      return method.getParameterCount() == 0
          && !Modifier.isStatic(method.getModifiers())
          && isRecordOfOurs(method.getDeclaringClass());
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
