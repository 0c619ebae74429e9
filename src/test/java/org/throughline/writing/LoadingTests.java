package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.throughline.writing.release.Loaded;
import org.throughline.writing.release.ReleaseLoading;

@WritingTest
class LoadingTests {

    @Autowired
    private ReleaseLoading loading;

    @Autowired
    private Neo4jClient client;

    @Autowired
    private CommittedChanges changes;

    @TempDir
    private Path folder;

    @BeforeEach
    void empty() {
        client.query("MATCH (node) WHERE NOT node:SchemaVersion DETACH DELETE node")
                .run();
    }

    @Test
    void aReleaseIsLoadedOnce() {
        Sample sample = Sample.in(folder);
        Loaded first = loading.load(sample.description());
        long after = changes.count();
        Loaded second = loading.load(sample.description());
        assertThat(first.changed()).isTrue();
        assertThat(second.changed()).isFalse();
        assertThat(second.dataVersion()).isEqualTo(first.dataVersion());
        assertThat(changes.count()).isEqualTo(after);
    }

    Collection<Map<String, Object>> ask(String text) {
        return client.query(text).fetch().all();
    }
}
