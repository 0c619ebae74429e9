package org.throughline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.FileSystemUtils;

/**
 * Gives the embedded database of every Spring test context a temporary folder of its own, with nothing to write in the
 * test: classes of the same configuration share one context, and so one database, through Spring's context cache.
 */
class TemporaryData implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new Customizer();
    }

    private record Customizer() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            Path folder = newFolder();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(context, folder)));
            context.getEnvironment()
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "temporary data", Map.of("throughline.embedded.folder", folder.toString())));
        }

        private static Path newFolder() {
            try {
                return Files.createTempDirectory("throughline");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void delete(ConfigurableApplicationContext context, Path folder) {
            context.close();
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }
}
