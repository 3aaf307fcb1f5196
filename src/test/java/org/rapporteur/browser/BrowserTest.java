package org.rapporteur.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a class of tests with arguments of type {@link Chrome}, {@link Sites} or {@link Measured}.
 * All such classes of a run share one instance of each. Without a browser the tests are skipped
 * with a reason; with -Dbrowser=required, as in bin/verify, they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(Shared.class)
@interface BrowserTest {}
