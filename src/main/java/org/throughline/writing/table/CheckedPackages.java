package org.throughline.writing.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.throughline.change.RowJudge;
import org.throughline.change.row.Origin;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowIndex;
import org.throughline.change.row.RowKey;
import org.throughline.change.row.Universe;
import org.throughline.kind.Kinds;
import org.throughline.kind.NodeKind;

/** Data packages that are sound, each by itself and all together; everything wrong with them is told at once. */
@Component
public class CheckedPackages {

    private final Kinds kinds;
    private final RowJudge judge;

    public CheckedPackages(Kinds kinds) {
        this.kinds = kinds;
        this.judge = new RowJudge(kinds);
    }

    public StatedTogether read(List<Resource> descriptions) {
        Problems problems = new Problems();
        List<DataPackage> packages = descriptions.stream()
                .map(description -> new PackageReader(description, kinds, problems, descriptions.size() > 1).read())
                .toList();
        StatedTogether stated = StatedTogether.of(led(packages), kinds, problems);
        DataPackage whole = stated.whole();
        Map<RowKey, Origin> first = new HashMap<>();
        whole.rows().filter(Row::identified).forEach(row -> refuseTwice(row, first, problems));
        judge.judge(whole.rows(), whole, problems);
        DataRefused.where(problems);
        return stated;
    }

    /** An id that one of them says to lead elsewhere means the same in all of them. */
    private static List<DataPackage> led(List<DataPackage> packages) {
        List<Row> redirects = packages.stream()
                .flatMap(part -> part.rows(NodeKind.REDIRECT.name()).stream())
                .toList();
        Universe known = new RowIndex(redirects);
        return redirects.isEmpty()
                ? packages
                : packages.stream().map(part -> part.led(known)).toList();
    }

    /** The versions of the packages by their names; empty where a file is missing. */
    public Map<String, String> versions(List<Resource> descriptions) {
        Problems missing = new Problems();
        Map<String, String> versions = new LinkedHashMap<>();
        descriptions.stream()
                .map(description -> new PackageReader(description, kinds, missing))
                .forEach(reader -> versions.put(reader.name(), reader.version()));
        return missing.none() ? versions : Map.of();
    }

    private static void refuseTwice(Row row, Map<RowKey, Origin> first, Problems problems) {
        Origin taken = first.putIfAbsent(row.key(), row.at("id"));
        if (taken != null) {
            problems.add(
                    row.at("id"),
                    "the id %s is already that of %s: give one of them another".formatted(row.id(), taken));
        }
    }
}
