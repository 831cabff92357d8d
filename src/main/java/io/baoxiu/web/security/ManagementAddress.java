package io.baoxiu.web.security;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/** Binds a separate management port to this machine only, unless an address for it is set. */
class ManagementAddress implements EnvironmentPostProcessor {

    static final String SETTING = "management.server.address";

    private static final String PORT = "management.server.port";

    static boolean isApart(Environment environment) {
        String port = environment.getProperty(PORT, "-1");
        return port.equals("0") || !port.equals("-1") && !port.equals(environment.getProperty("server.port", "8080"));
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (isApart(environment)) {
            environment.getPropertySources().addLast(new MapPropertySource("baoxiu", Map.of(SETTING, "127.0.0.1")));
        }
    }
}
