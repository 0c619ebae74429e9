package org.throughline.writing.check;

import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.throughline.kind.Kinds;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.PackageReader;
import org.throughline.writing.table.Problems;
import org.throughline.writing.table.StatedTogether;

/** Data packages that are sound, each by itself and all together; everything wrong with them is told at once. */
@Component
public class CheckedPackages {

    private final Kinds kinds;
    private final Checks checks;

    CheckedPackages(Kinds kinds, Checks checks) {
        this.kinds = kinds;
        this.checks = checks;
    }

    public StatedTogether read(List<Resource> descriptions) {
        Problems problems = new Problems();
        List<DataPackage> packages = descriptions.stream()
                .map(description -> new PackageReader(description, kinds, problems, descriptions.size() > 1).read())
                .toList();
        StatedTogether stated = StatedTogether.of(packages, kinds, problems);
        checks.check(stated.whole(), problems);
        problems.refuseAny();
        return stated;
    }
}
