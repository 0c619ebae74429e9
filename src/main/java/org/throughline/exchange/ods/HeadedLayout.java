package org.throughline.exchange.ods;

import java.util.List;
import java.util.Optional;
import org.throughline.exchange.file.LineRefused;
import org.throughline.exchange.file.Lines;
import org.throughline.exchange.register.EditionRecord;
import org.throughline.exchange.register.Parent;
import org.throughline.exchange.register.PostalAddress;

/** A list of codes and their names under a line of headings, which say where the two stand. */
final class HeadedLayout implements ListReader.Layout {

    private final String code;
    private final String name;
    private final OdsCells cells;
    private List<String> headings = List.of();

    /**
     * @param code the heading of codes
     * @param name that of names
     */
    HeadedLayout(String code, String name, OdsCells cells) {
        this.code = code;
        this.name = name;
        this.cells = cells;
    }

    @Override
    public Optional<EditionRecord> read(Lines.Line line) {
        List<String> said = line.cells().stream().map(String::strip).toList();
        if (headings.isEmpty()) {
            headings = said;
            return Optional.empty();
        }
        return Optional.of(new EditionRecord(
                cells.code(under(code, said), "code"),
                cells.at(line),
                cells.name(under(name, said), "name"),
                PostalAddress.NONE,
                Parent.NONE,
                "",
                ""));
    }

    private String under(String heading, List<String> said) {
        int column = headings.indexOf(heading);
        if (column < 0 || said.size() != headings.size()) {
            throw new LineRefused(
                    "%d cells under %d headings, of which %s and %s are asked for: give the list as it is published"
                            .formatted(said.size(), headings.size(), code, name));
        }
        return said.get(column);
    }
}
