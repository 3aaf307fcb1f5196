package org.rapporteur.browser;

import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Provides the run's browser, built sites and measurements to tests as arguments. */
final class Shared implements ParameterResolver {

  private static final ExtensionContext.Namespace HERE =
      ExtensionContext.Namespace.create(Shared.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Chrome.class || type == Sites.class || type == Measured.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    if (type == Chrome.class) {
      return one(context, Chrome.class, Shared::chrome);
    }
    return type == Sites.class
        ? one(context, Sites.class, Sites::new)
        : one(context, Measured.class, Measured::new);
  }

  private static Chrome chrome() {
    Optional<String> missing = Chrome.missing();
    if (missing.isPresent()) {
      if ("required".equals(System.getProperty("browser"))) {
        throw new IllegalStateException(missing.get());
      }
      Assumptions.abort(missing.get());
    }
    return Chrome.start();
  }

  /** Creates or reuses an object in the run's store, which closes it at the end of the run. */
  private static <T extends AutoCloseable> T one(
      ExtensionContext context, Class<T> type, Supplier<T> maker) {
    ExtensionContext.Store store = context.getRoot().getStore(HERE);
    return type.cast(store.getOrComputeIfAbsent(type, key -> maker.get()));
  }
}
