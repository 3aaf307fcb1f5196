package org.rapporteur.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class of tests that take a {@link Chrome}, the {@link Sites} or {@link Measured} as arguments.
 * All such classes of a run share one of each. Without a browser they are passed over, with the
 * reason; under -Dbrowser=required, as bin/verify runs them, they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(Shared.class)
@interface BrowserTest {}
