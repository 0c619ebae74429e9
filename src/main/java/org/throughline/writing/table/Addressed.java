package org.throughline.writing.table;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URLConnection;
import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;

/** A file at an address elsewhere, which is not waited for without end. */
final class Addressed extends UrlResource {

    private static final int PATIENCE = Math.toIntExact(Duration.ofSeconds(20).toMillis());

    Addressed(URI address) throws MalformedURLException {
        super(address);
    }

    @Override
    public Resource createRelative(String path) throws MalformedURLException {
        return new Addressed(URI.create(createRelativeURL(path).toString()));
    }

    @Override
    protected void customizeConnection(URLConnection connection) throws IOException {
        super.customizeConnection(connection);
        connection.setConnectTimeout(PATIENCE);
        connection.setReadTimeout(PATIENCE);
    }
}
