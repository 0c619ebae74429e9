package org.throughline.access;

/** A key and its secret, which is told this once. */
record NewKey(ApiKey key, String token) {

    @Override
    public String toString() {
        return key.id();
    }
}
