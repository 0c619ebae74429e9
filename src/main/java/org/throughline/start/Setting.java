package org.throughline.start;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.util.unit.DataSize;

/** One setting, and what it may be. */
record Setting(ConfigurationPropertyName name, RecordComponent component) {

    private static final long A_YEAR = Duration.ofDays(365).toMillis();
    private static final long LARGEST = DataSize.ofMegabytes(512).toBytes();

    static Setting of(String prefix, RecordComponent component) {
        return new Setting(
                ConfigurationPropertyName.of(prefix).append(DataObjectPropertyName.toDashedForm(component.getName())),
                component);
    }

    /** What is wrong with a value, in a sentence. */
    Optional<String> judged(Object settings) {
        @Nullable Object value = value(settings);
        @Nullable Long size = size(value);
        return size == null || (size >= least() && size <= most())
                ? Optional.empty()
                : Optional.of("%s is %s: give it %s from %s to %s."
                        .formatted(name, written(size), kind(), written(least()), written(most())));
    }

    /** What it should have been, for one that cannot be read. */
    String kind() {
        return switch (type().getSimpleName()) {
            case "int", "long", "Integer", "Long" -> "a whole number";
            case "Duration" -> "a time such as 10s";
            case "DataSize" -> "a size such as 64KB";
            case "boolean" -> "true or false";
            default -> "something that can be read";
        };
    }

    private Class<?> type() {
        return component.getType();
    }

    private @Nullable Object value(Object settings) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(settings);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static @Nullable Long size(@Nullable Object value) {
        return switch (value) {
            case Number number -> number.longValue();
            case Duration duration -> milliseconds(duration);
            case DataSize size -> size.toBytes();
            case null, default -> null;
        };
    }

    private static long milliseconds(Duration duration) {
        return duration.compareTo(Duration.ofMillis(A_YEAR)) > 0 ? Long.MAX_VALUE : duration.toMillis();
    }

    private long least() {
        Between bounds = component.getAnnotation(Between.class);
        return bounds == null ? 1 : bounds.least();
    }

    private long most() {
        Between bounds = component.getAnnotation(Between.class);
        if (bounds != null) {
            return bounds.most();
        }
        return type() == Duration.class ? A_YEAR : type() == DataSize.class ? LARGEST : Integer.MAX_VALUE;
    }

    private String written(long size) {
        return type() == Duration.class ? size + "ms" : type() == DataSize.class ? size + "B" : String.valueOf(size);
    }
}
