package org.throughline.writing.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an import noted of one code of a register, brought along by the package that holds the rows that follow: the
 * next edition goes on from it.
 *
 * @param id the register, the sort of code, and the code
 * @param told what editions say of it
 * @param rows a mark of each row that follows
 */
public record PackagedBook(String id, List<String> told, List<String> rows) {

    public PackagedBook {
        Objects.requireNonNull(id, "id");
        told = List.copyOf(told);
        rows = List.copyOf(rows);
    }

    /** From a line of the file of books. */
    static PackagedBook read(String line) {
        return JsonMapper.shared().readValue(line, PackagedBook.class);
    }

    /** The line that it is read from. */
    public String text() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    /** As it is kept. */
    public Map<String, Object> properties() {
        return Map.of("id", id, "told", told, "rows", rows);
    }
}
