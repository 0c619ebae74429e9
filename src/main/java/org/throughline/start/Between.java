package org.throughline.start;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a setting may be where the usual bounds do not fit: a number, a duration in milliseconds or a size in bytes.
 * Without it a number is 1 or more, a duration longer than none and within a year, a size from a byte to 512 MB.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Between {

    long least();

    long most();
}
