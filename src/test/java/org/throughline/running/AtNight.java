package org.throughline.running;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes longer than whoever edits a line can be kept waiting: run by {@code .ci/nightly}, and by name with
 * {@code -Dtests.whole=true}.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfSystemProperty(
        named = "tests.whole",
        matches = "true",
        disabledReason = "it runs at night, or with -Dtests.whole=true")
public @interface AtNight {}
