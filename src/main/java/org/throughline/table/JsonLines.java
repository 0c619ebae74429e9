package org.throughline.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line: the columns are its keys, and values keep their types. */
record JsonLines(JsonMapper json) implements Notation {

    @Override
    public String head(List<String> names) {
        return "";
    }

    @Override
    public String row(List<String> names, List<@Nullable Object> cells) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int index = 0; index < cells.size(); index++) {
            row.put(names.get(index), cells.get(index));
        }
        return json.writeValueAsString(row) + "\n";
    }

    @Override
    public String foot(String sentence) {
        return json.writeValueAsString(Map.of("incomplete", sentence)) + "\n";
    }
}
