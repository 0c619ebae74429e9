package org.throughline.revision;

/** The version of the contract, which rises when a client may have to change. */
public final class ApiVersion {

    public static final String CURRENT = "0.2.0";

    private ApiVersion() {}
}
