package io.baoxiu.web.security;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How tokens of an issuer are read, and how long people stay signed in.
 *
 * @param audience the audience that a token must name; required with an issuer
 * @param rolesClaim the claim that holds the roles; a name with dots leads into nested claims
 * @param sessionTimeout how long a browser's session lasts without a request; never more than twelve hours in total
 */
@ConfigurationProperties("baoxiu.security")
record SecuritySettings(
        @Nullable String audience,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("30m") Duration sessionTimeout) {}
