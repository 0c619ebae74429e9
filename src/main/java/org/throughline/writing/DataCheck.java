package org.throughline.writing;

import java.util.List;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.io.Resource;
import org.throughline.document.Examples;
import org.throughline.kind.Kinds;
import org.throughline.writing.release.Counts;
import org.throughline.writing.table.CheckedPackages;
import org.throughline.writing.table.PackagePlace;
import org.throughline.writing.table.StatedTogether;

/** Judges data packages in place of starting the service, without a database: the process ends with 0 or with 1. */
@ComponentScan("org.throughline.writing.table")
@EnableConfigurationProperties(DataSettings.class)
public class DataCheck {

    /** The setting that asks for it. */
    public static final String SETTING = "throughline.data.check";

    @Bean
    Kinds kinds() {
        return Kinds.read();
    }

    @Bean
    ApplicationRunner judgement(DataSettings settings, CheckedPackages packages) {
        return _ -> {
            List<Resource> descriptions = PackagePlace.descriptions(settings.check());
            StatedTogether stated = packages.read(descriptions);
            new Examples(PackagedExamples.of(descriptions));
            told(stated);
        };
    }

    private static void told(StatedTogether stated) {
        stated.parts()
                .forEach(part ->
                        System.out.printf("Data %s %s is sound: %s%n", part.name(), part.version(), Counts.of(part)));
    }
}
