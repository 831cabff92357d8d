package io.baoxiu.web.problem;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** How the embedded container behaves where the application is not asked. */
@Configuration(proxyBeanMethods = false)
class Container {

    private static final int DELETE = 0x7F;

    /**
     * What methods an address takes is said by the address. Headers may hold UTF-8, which comes here as Latin-1: browsers and
     * proxies send such, and each is read only by who knows what to make of it.
     */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderValues(Container::isPlain);
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    /** Asked some dozens of times with every request. */
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
