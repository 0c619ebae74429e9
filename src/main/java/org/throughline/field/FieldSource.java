package org.throughline.field;

import java.util.stream.Stream;

/** The fields that one package adds to the schema. */
@FunctionalInterface
public interface FieldSource {

    Stream<Field> fields();
}
