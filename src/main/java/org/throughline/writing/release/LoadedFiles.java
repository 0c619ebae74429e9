package org.throughline.writing.release;

import java.util.List;
import org.springframework.data.neo4j.repository.Neo4jRepository;

/** The files that have been loaded. */
interface LoadedFiles extends Neo4jRepository<LoadedFile, String> {

    List<LoadedFile> findAllByRelease(String release);
}
