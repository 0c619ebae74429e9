package org.throughline.writing.check;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Problems;

/** Everything that must hold between rows, asked of a package at once. */
@Component
public class Checks {

    private final List<Check> checks;

    Checks(List<Check> checks) {
        this.checks = checks;
    }

    public void check(DataPackage data, Problems problems) {
        checks.forEach(check -> check.check(data, problems));
    }
}
