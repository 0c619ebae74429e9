package org.throughline;

import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.MapPropertySource;
import org.throughline.export.ExportTask;
import org.throughline.writing.DataCheck;

/**
 * What a process is for, as its settings say: to serve, or to judge data packages or write the graph into a file, and
 * end.
 */
class Task implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    /** Who exports takes the graph as it is, and waits for no client. */
    private static final MapPropertySource EXPORTING = new MapPropertySource(
            "exporting",
            Map.of(
                    "throughline.data.load", "false",
                    "throughline.warm-up.rounds", "0",
                    "server.address", "127.0.0.1",
                    "server.port", "0"));

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        SpringApplication application = prepared.getSpringApplication();
        if (prepared.getEnvironment().containsProperty(DataCheck.SETTING)) {
            application.setWebApplicationType(WebApplicationType.NONE);
            application.addPrimarySources(List.of(DataCheck.class));
        } else {
            application.addPrimarySources(List.of(Application.class));
            if (prepared.getEnvironment().containsProperty(ExportTask.SETTING)) {
                prepared.getEnvironment().getPropertySources().addFirst(EXPORTING);
            }
        }
    }
}
