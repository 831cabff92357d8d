package io.baoxiu.web.security;

import io.baoxiu.web.security.issuer.IssuerSet;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Checks from where the service can be reached; with the demo users, only from this machine. */
@Component
@Conditional(IssuerSet.Not.class)
class Exposure {

    private final ServerProperties server;
    private final Environment environment;
    private final OAuth2ResourceServerProperties tokens;

    Exposure(ServerProperties server, Environment environment, OAuth2ResourceServerProperties tokens) {
        this.server = server;
        this.environment = environment;
        this.tokens = tokens;
    }

    void requireNone() {
        requireLoopback("server.address", server.getAddress());
        if (ManagementAddress.isApart(environment)) {
            requireLoopback(
                    ManagementAddress.SETTING, environment.getProperty(ManagementAddress.SETTING, InetAddress.class));
        }
        if (server.getForwardHeadersStrategy() != ForwardHeadersStrategy.NONE) {
            throw new DemoUsersExposed("server.forward-headers-strategy", "is not `none`");
        }
    }

    /** Without an issuer, tokens signed by anyone would be accepted. */
    void requireNoTokens() {
        var jwt = tokens.getJwt();
        if (jwt.getJwkSetUri() != null || jwt.getPublicKeyLocation() != null) {
            throw new TokensUnguarded("spring.security.oauth2.resourceserver.jwt", IssuerSet.ISSUER);
        }
    }

    private static void requireLoopback(String setting, @Nullable InetAddress address) {
        if (address == null) {
            throw new DemoUsersExposed(setting, "is not set, which means every address");
        }
        if (!address.isLoopbackAddress()) {
            throw new DemoUsersExposed(setting, "is `" + address.getHostAddress() + "`");
        }
    }
}
