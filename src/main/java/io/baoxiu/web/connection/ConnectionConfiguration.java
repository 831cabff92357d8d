package io.baoxiu.web.connection;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets up the monitoring of connections to the service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConnectionSettings.class)
class ConnectionConfiguration {

    @Bean
    Drain drain() {
        return new Drain();
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> watched(ConnectionSettings settings, Drain drain) {
        return factory -> {
            factory.setProtocol(GuardedProtocol.class.getName());
            factory.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof GuardedProtocol protocol) {
                    protocol.watch(settings);
                    protocol.setContinueResponseTiming("onRead");
                    factory.addEngineValves(new HangUp(protocol.guard()));
                    drain.await(protocol.guard());
                }
            });
        };
    }
}
