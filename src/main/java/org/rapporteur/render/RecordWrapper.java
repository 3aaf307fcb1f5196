package org.rapporteur.render;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperConfiguration;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows our records by what they answer without being given anything, what may be missing as itself
 * or nothing, enums as words; and of any other class nothing.
 */
final class RecordWrapper extends DefaultObjectWrapper {

  RecordWrapper() {
    super(new Settings(), true);
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

  private static final class Settings extends DefaultObjectWrapperConfiguration {
    Settings() {
      super(Configuration.VERSION_2_3_34);
      setMemberAccessPolicy(new OurQuestions());
    }
  }

  /** Asked once for each class, when it is first shown. */
  private static final class OurQuestions implements MemberAccessPolicy, ClassMemberAccessPolicy {

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
      return this;
    }

    @Override
    public boolean isMethodExposed(Method method) {
      return method.getParameterCount() == 0
          && !Modifier.isStatic(method.getModifiers())
          && method.getDeclaringClass().getName().startsWith("org.rapporteur.");
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
