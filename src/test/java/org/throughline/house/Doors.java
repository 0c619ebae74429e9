package org.throughline.house;

import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModuleDetectionStrategy;
import org.springframework.modulith.core.ApplicationModuleInformation;
import org.springframework.modulith.core.JavaPackage;
import org.springframework.modulith.core.NamedInterfaces;

/** What a floor with rooms shows to others: its hall, and the rooms that are made for others. */
final class Doors implements ApplicationModuleDetectionStrategy {

    private static final String[] SHOWN = {"inquiry", "row", "derivation", "statement", "contention"};

    @Override
    public Stream<JavaPackage> getModuleBasePackages(JavaPackage house) {
        return ApplicationModuleDetectionStrategy.directSubPackage().getModuleBasePackages(house);
    }

    @Override
    public NamedInterfaces detectNamedInterfaces(JavaPackage floor, ApplicationModuleInformation told) {
        return NamedInterfaces.builder(floor).recursive().matching(SHOWN).build();
    }
}
