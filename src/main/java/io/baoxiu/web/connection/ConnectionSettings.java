package io.baoxiu.web.connection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How long the service waits for a connection.
 *
 * @param headTime for the head of a request, from its first byte
 * @param bodyTime for a whole body, in addition to the time it takes at the least speed
 * @param answerTime for a caller to take the answer, in addition to the time it takes at the least speed
 * @param leastSpeed of a body or an answer, per second
 */
@ConfigurationProperties("baoxiu.connections")
record ConnectionSettings(
        @DefaultValue("10s") Duration headTime,
        @DefaultValue("10s") Duration bodyTime,
        @DefaultValue("60s") Duration answerTime,
        @DefaultValue("50KB") DataSize leastSpeed) {}
