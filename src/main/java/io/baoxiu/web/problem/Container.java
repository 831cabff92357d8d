package io.baoxiu.web.problem;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** How the embedded container handles requests that do not reach the application. */
@Configuration(proxyBeanMethods = false)
class Container {

    private static final int DELETE = 0x7F;

    /**
     * Allows all methods, as each address checks its own. Allows UTF-8 in headers (seen here as Latin-1): browsers and proxies send it, and
     * a header is read only by code that handles it.
     */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderValues(Container::isPlain);
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    /** Called dozens of times for every request. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            if (sign < ' ' && sign != '\t' || sign == DELETE) {
                return false;
            }
        }
        return true;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> hardened() {
        return factory -> {
            factory.addConnectorCustomizers(connector -> {
                connector.setAllowTrace(false);
                connector.setXpoweredBy(false);
            });
            factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(ProblemValve.class.getName());
                }
            });
        };
    }
}
