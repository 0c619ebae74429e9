package org.throughline;

import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.throughline.export.ExportTask;
import org.throughline.writing.DataCheck;

/**
 * What a process is for, as its settings say: to serve, or to judge data packages, to write the graph into a file or to
 * import a register, and end.
 */
class Task implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    /** Who waits for no client is at a port that nobody knows and this machine alone reaches. */
    private static final MapPropertySource ASIDE = new MapPropertySource(
            "aside",
            Map.of(
                    "throughline.warm-up.rounds", "0",
                    "server.address", "127.0.0.1",
                    "server.port", "0"));

    /** Who exports takes the graph as it is. */
    private static final MapPropertySource EXPORTING =
            new MapPropertySource("exporting", Map.of("throughline.data.load", "false"));

    private final boolean importing;

    /** @param importing whether it is to import a register, as its first argument says */
    Task(boolean importing) {
        this.importing = importing;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        SpringApplication application = prepared.getSpringApplication();
        if (prepared.getEnvironment().containsProperty(DataCheck.SETTING)) {
            application.setWebApplicationType(WebApplicationType.NONE);
            application.addPrimarySources(List.of(DataCheck.class));
        } else {
            application.addPrimarySources(List.of(Application.class));
            boolean exporting = prepared.getEnvironment().containsProperty(ExportTask.SETTING);
            MutablePropertySources settings = prepared.getEnvironment().getPropertySources();
            if (exporting) {
                settings.addFirst(EXPORTING);
            }
            if (exporting || importing) {
                settings.addFirst(ASIDE);
            }
        }
    }
}
