package org.throughline.running;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Tests that tell which statements they caused, so that none may run beside them that causes others. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock(CountsStatements.STATEMENTS)
public @interface CountsStatements {

    /** What they take for themselves. */
    String STATEMENTS = "statements";
}
