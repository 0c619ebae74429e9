package org.throughline.running;

/** How a service loads what a selection reaches: three ways that must answer the same bytes. */
public enum Loading {
    CARRIED("statements", "--throughline.load.carry=true"),
    LEVEL_BY_LEVEL("level by level", "--throughline.load.carry=false"),
    IN_BATCHES("in batches", "--throughline.load.rows=50");

    private final String promise;
    private final String setting;

    Loading(String promise, String setting) {
        this.promise = promise;
        this.setting = setting;
    }

    /** The word before the colon of a document's line that says what it costs this way. */
    public String promise() {
        return promise;
    }

    String setting() {
        return setting;
    }
}
