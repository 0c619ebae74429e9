package org.throughline.exchange.register;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.repository.Neo4jRepository;

/** What has been imported of each code. */
interface RegisterBooks extends Neo4jRepository<RegisterBook, String> {

    /** Of these ids, an empty one where nothing has been imported. */
    default Map<String, RegisterBook> opened(Collection<String> ids) {
        Map<String, RegisterBook> known =
                findAllById(ids).stream().collect(Collectors.toMap(RegisterBook::id, Function.identity()));
        return ids.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), id -> known.getOrDefault(id, RegisterBook.empty(id))));
    }
}
