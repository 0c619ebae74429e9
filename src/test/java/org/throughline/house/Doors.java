package org.throughline.house;

import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModuleDetectionStrategy;
import org.springframework.modulith.core.ApplicationModuleInformation;
import org.springframework.modulith.core.JavaPackage;
import org.springframework.modulith.core.NamedInterfaces;

/** What a floor with rooms shows to others: its hall, and the room that is made for asking. */
final class Doors implements ApplicationModuleDetectionStrategy {

    @Override
    public Stream<JavaPackage> getModuleBasePackages(JavaPackage house) {
        return ApplicationModuleDetectionStrategy.directSubPackage().getModuleBasePackages(house);
    }

    @Override
    public NamedInterfaces detectNamedInterfaces(JavaPackage floor, ApplicationModuleInformation told) {
        return NamedInterfaces.builder(floor).recursive().matching("inquiry").build();
    }
}
