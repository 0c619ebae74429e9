package org.throughline.change.rule;

import org.throughline.change.row.Problems;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.name.RegisterCode;

/** Identifiers stand as their register writes them: a code in other case would be another one, and hide the first. */
final class WrittenCodes implements Rule {

    @Override
    public void check(Row row, Universe universe, Problems problems) {
        if (row.kind().name().equals("identifier") && row.has("scheme") && row.has("value")) {
            String value = String.valueOf(row.text("value"));
            RegisterCode written = RegisterCode.of(String.valueOf(row.text("scheme")), value);
            if (!written.value().equals(value)) {
                problems.add(
                        row.at("value"),
                        "%s writes this as %s: give it so".formatted(written.scheme(), written.value()));
            }
        }
    }
}
