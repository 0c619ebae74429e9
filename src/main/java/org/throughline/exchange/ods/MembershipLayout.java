package org.throughline.exchange.ods;

import java.util.List;
import java.util.Optional;
import org.throughline.exchange.file.LineRefused;
import org.throughline.exchange.file.Lines;
import org.throughline.exchange.register.EditionRecord;
import org.throughline.exchange.register.Parent;
import org.throughline.exchange.register.PostalAddress;

/** The list of memberships: practice, parent, type of parent, days of joining and leaving, and a mark of amendment. */
record MembershipLayout(OdsCells cells) implements ListReader.Layout {

    private static final int WIDTH = 6;
    private static final int PRACTICE = 0;
    private static final int PARENT = 1;
    private static final int TYPE = 2;
    private static final int JOINED = 3;
    private static final int LEFT = 4;
    private static final String COMMISSIONER = "W";

    @Override
    public Optional<EditionRecord> read(Lines.Line line) {
        List<String> said = line.cells().stream().map(String::strip).toList();
        if (said.size() != WIDTH) {
            throw new LineRefused(
                    "%d cells where %d are asked for: give the list as it is published".formatted(said.size(), WIDTH));
        }
        if (!said.get(TYPE).equals(COMMISSIONER)) {
            throw new LineRefused("a parent of the type W, a commissioner, is asked for: leave the line out");
        }
        return Optional.of(new EditionRecord(
                cells.code(said.get(PRACTICE), "code"), cells.at(line), "", PostalAddress.NONE, parent(said), "", ""));
    }

    private Parent parent(List<String> said) {
        String joined = cells.dayOrNone(said.get(JOINED), "joining");
        String left = cells.dayOrNone(said.get(LEFT), "leaving");
        OdsCells.judge(joined, left, "it leaves its parent on %s, before it joins on %s");
        return new Parent(cells.code(said.get(PARENT), "parent"), joined, left);
    }
}
