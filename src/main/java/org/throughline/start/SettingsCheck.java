package org.throughline.start;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/** Judges every setting of the service before anything starts, and tells of all that is wrong at once. */
@Configuration(proxyBeanMethods = false)
class SettingsCheck {

    private static final String OURS = "throughline";

    @Bean
    static EarlyCheck settingsJudged(Environment environment) {
        return new EarlyCheck(factory -> check(factory, environment));
    }

    private static void check(ConfigurableListableBeanFactory factory, Environment environment) {
        List<String> wrong = new ArrayList<>();
        Map<ConfigurationPropertyName, Setting> known = new TreeMap<>();
        Binder binder = Binder.get(environment);
        records(factory).forEach(record -> {
            List<Setting> settings = settings(record);
            settings.forEach(setting -> known.put(setting.name(), setting));
            wrong.addAll(judged(record, settings, binder));
        });
        wrong.addAll(new UnknownSettings(ConfigurationPropertyName.of(OURS), known.keySet()).in(environment));
        wrong.addAll(DatabaseAddress.judged(environment));
        if (!wrong.isEmpty()) {
            throw new StartRefused(String.join("\n", wrong));
        }
    }

    private static Stream<Class<?>> records(ConfigurableListableBeanFactory factory) {
        return Stream.of(factory.getBeanDefinitionNames())
                .filter(bean -> bean.startsWith(OURS + ".") || bean.startsWith(OURS + "-"))
                .map(factory::getBeanDefinition)
                .<Class<?>>map(bean -> ClassUtils.resolveClassName(
                        String.valueOf(bean.getBeanClassName()), factory.getBeanClassLoader()))
                .filter(Class::isRecord);
    }

    private static String prefix(Class<?> settings) {
        return settings.getAnnotation(ConfigurationProperties.class).value();
    }

    private static List<Setting> settings(Class<?> record) {
        return Stream.of(record.getRecordComponents())
                .map(component -> Setting.of(prefix(record), component))
                .toList();
    }

    private static Collection<String> judged(Class<?> record, List<Setting> settings, Binder binder) {
        try {
            Object bound = binder.bindOrCreate(prefix(record), Bindable.of(record));
            return settings.stream()
                    .flatMap(setting -> setting.judged(bound).stream())
                    .toList();
        } catch (BindException unreadable) {
            return List.of(told(unreadable, settings));
        }
    }

    private static String told(BindException unreadable, List<Setting> settings) {
        return Stream.iterate((Throwable) unreadable, cause -> cause != null, Throwable::getCause)
                .filter(StartRefused.class::isInstance)
                .map(refused -> String.valueOf(refused.getMessage()))
                .findFirst()
                .orElseGet(() -> unread(unreadable.getName(), settings));
    }

    /** What was given may be anything, a secret too, and is not repeated. */
    private static String unread(ConfigurationPropertyName name, List<Setting> settings) {
        return "%s cannot be read: give it %s."
                .formatted(
                        name,
                        settings.stream()
                                .filter(setting -> setting.name().equals(name))
                                .map(Setting::kind)
                                .findFirst()
                                .orElse("something that can be read"));
    }
}
