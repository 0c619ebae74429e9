package org.throughline.writing.table;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;
import org.throughline.start.StartRefused;

/** Where a data package is, as people write it: its folder, the description in it, or the address of either. */
public final class PackagePlace {

    static final String DESCRIPTION = "datapackage.json";
    private static final Pattern SCHEME = Pattern.compile("(?i)(classpath|file|https?):.*");
    private static final Pattern FILE = Pattern.compile("(?i)file:.*");
    private static final Pattern WEB = Pattern.compile("(?i)https?:.*");

    private PackagePlace() {}

    /** The descriptions of the packages at these places. */
    public static List<Resource> descriptions(List<String> places) {
        return places.stream().map(PackagePlace::description).toList();
    }

    /** The description of the package there. */
    private static Resource description(String place) {
        return SCHEME.matcher(place).matches() ? addressed(place) : onDisk(place);
    }

    private static Resource addressed(String place) {
        try {
            if (WEB.matcher(place).matches()) {
                return new Addressed(URI.create(described(place)));
            }
            return FILE.matcher(place).matches()
                    ? onDisk(new DefaultResourceLoader()
                            .getResource(place)
                            .getFile()
                            .getPath())
                    : new DefaultResourceLoader().getResource(described(place));
        } catch (IllegalArgumentException | MalformedURLException unreadable) {
            throw new StartRefused(place + " is no address: write one such as https://example.org/data/", unreadable);
        } catch (IOException missing) {
            throw new StartRefused("There is nothing at %s: correct it.".formatted(place), missing);
        }
    }

    private static String described(String address) {
        return address.toLowerCase(Locale.ROOT).endsWith(".json")
                ? address
                : address + (address.endsWith("/") ? "" : "/") + DESCRIPTION;
    }

    private static Resource onDisk(String place) {
        try {
            Path path = Path.of(place);
            Path description = Files.isDirectory(path) ? path.resolve(DESCRIPTION) : path;
            if (!Files.isRegularFile(description)) {
                throw new StartRefused(
                        "There is no file %s: name the folder of a data package, the %s in it, or the address of either."
                                .formatted(description.toAbsolutePath(), DESCRIPTION));
            }
            return isZipped(description) ? within(description) : new FileSystemResource(description);
        } catch (InvalidPathException unreadable) {
            throw new StartRefused(place + " is no path: name the folder of a data package.", unreadable);
        }
    }

    private static boolean isZipped(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** The description in a package that is one file, with its tables beside it in that. */
    private static Resource within(Path zip) {
        UrlResource description = UrlResource.from("jar:" + zip.toUri() + "!/" + DESCRIPTION);
        description.setUseCaches(false);
        return description;
    }

    /** As it is told in a message: of an address, without what may be secret in it. */
    static String told(Resource description) {
        try {
            URI address = description.getURI();
            return address.getHost() == null
                    ? description.isFile() ? description.getFile().getPath() : address.toString()
                    : address.getScheme() + "://" + address.getHost() + address.getPath();
        } catch (IOException unknown) {
            return description.getDescription();
        }
    }
}
