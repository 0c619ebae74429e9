package org.throughline.writing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;

/** Tests against a database that has the schema and no data: of these one class after the other, beside all others. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"throughline.data.load=false", "throughline.embedded.replan-after=1d"})
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the empty database")
@interface WritingTest {}
