package io.baoxiu.web.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How tokens of an issuer are read.
 *
 * @param audience which a token must name; required with an issuer
 * @param rolesClaim the claim that holds the roles; a name with dots leads into nested claims
 */
@ConfigurationProperties("baoxiu.security")
record SecuritySettings(
        @Nullable String audience, @DefaultValue("roles") String rolesClaim) {}
