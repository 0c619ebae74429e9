package org.throughline;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.throughline.writing.DataCheck;

/** What a process is for, as its settings say: to serve, or to judge data packages and end. */
class Task implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        SpringApplication application = prepared.getSpringApplication();
        if (prepared.getEnvironment().containsProperty(DataCheck.SETTING)) {
            application.setWebApplicationType(WebApplicationType.NONE);
            application.addPrimarySources(List.of(DataCheck.class));
        } else {
            application.addPrimarySources(List.of(Application.class));
        }
    }
}
