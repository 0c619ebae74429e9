package org.throughline.house;

import com.tngtech.archunit.core.domain.JavaClass;

/** The records that answer types of the schema by their components. */
final class Records {

    private Records() {}

    static boolean have(String type, String component) {
        return House.CLASSES.stream()
                .filter(JavaClass::isRecord)
                .filter(record -> record.getSimpleName().equals(type))
                .anyMatch(record -> record.tryGetMethod(component).isPresent());
    }
}
