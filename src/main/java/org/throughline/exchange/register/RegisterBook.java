package org.throughline.exchange.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * What has been imported of one code, of whichever edition, and the rows that followed, as they were stated.
 *
 * @param id the register, the sort of code, and the code
 * @param told what editions say of it
 * @param rows a mark of each row that follows
 */
@Node("RegisterBook")
record RegisterBook(
        @Id String id,
        List<String> told,
        List<String> rows,
        @Version @Nullable Long revision) {

    static RegisterBook empty(String id) {
        return new RegisterBook(id, List.of(), List.of(), null);
    }

    RegisterBook telling(List<String> all) {
        return new RegisterBook(id, all, rows, revision);
    }

    RegisterBook stating(List<String> marks) {
        return new RegisterBook(id, told, marks, revision);
    }

    /** As it is kept, with the revision that it was read at. */
    Map<String, @Nullable Object> properties() {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", id);
        properties.put("told", told);
        properties.put("rows", rows);
        properties.put("revision", revision);
        return properties;
    }

    boolean saysAs(RegisterBook other) {
        return told.equals(other.told) && rows.equals(other.rows);
    }
}
