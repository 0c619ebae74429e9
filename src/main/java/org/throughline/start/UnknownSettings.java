package org.throughline.start;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.throughline.name.Nearest;

/** Settings that nobody heeds: whoever misspelt one would wait for it in vain. */
record UnknownSettings(ConfigurationPropertyName ours, Collection<ConfigurationPropertyName> known) {

    List<String> in(Environment environment) {
        return StreamSupport.stream(
                        ConfigurationPropertySources.get(environment).spliterator(), false)
                .filter(IterableConfigurationPropertySource.class::isInstance)
                .map(IterableConfigurationPropertySource.class::cast)
                .flatMap(this::in)
                .distinct()
                .toList();
    }

    private Stream<String> in(IterableConfigurationPropertySource source) {
        return source.stream()
                .filter(ours::isAncestorOf)
                .filter(name -> known.stream().noneMatch(one -> letters(one).equals(letters(setting(name)))))
                .filter(name -> !isOfTheSurroundings(source) || isMeant(name))
                .map(this::told);
    }

    /** The setting that an item of a list belongs to. */
    private static ConfigurationPropertyName setting(ConfigurationPropertyName name) {
        int end = name.getNumberOfElements();
        while (end > 0 && name.isNumericIndex(end - 1)) {
            end--;
        }
        return name.chop(end);
    }

    /** In variables of the surroundings dots and dashes cannot be told apart. */
    private static String letters(ConfigurationPropertyName name) {
        return name.toString().replace(".", "").replace("-", "");
    }

    /** Kubernetes sets {@code THROUGHLINE_PORT} and its like for a service of our name. */
    private static boolean isOfTheSurroundings(ConfigurationPropertySource source) {
        return source.getUnderlyingSource() instanceof SystemEnvironmentPropertySource;
    }

    private boolean isMeant(ConfigurationPropertyName name) {
        return !near(name).isEmpty()
                || known.stream()
                        .map(ConfigurationPropertyName::getParent)
                        .anyMatch(group -> !group.equals(ours) && group.isAncestorOf(name));
    }

    private String told(ConfigurationPropertyName name) {
        List<String> near = near(name);
        return near.isEmpty()
                ? "%s is no setting: leave it out, or see src/docs/settings.md for those there are.".formatted(name)
                : "%s is no setting: is %s meant?".formatted(name, ours + "." + near.getFirst());
    }

    private List<String> near(ConfigurationPropertyName name) {
        return Nearest.of(below(name), known.stream().map(this::below).toList());
    }

    private String below(ConfigurationPropertyName name) {
        return name.subName(ours.getNumberOfElements()).toString();
    }
}
