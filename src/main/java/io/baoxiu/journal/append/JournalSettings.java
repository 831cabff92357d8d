package io.baoxiu.journal.append;

import java.time.Duration;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set.
 *
 * @param queue how many decisions may wait for a commit
 * @param patience how long one waits before its caller is told to come again
 * @param keepFactsFor the age at which facts are dropped; absent: never
 */
@ConfigurationProperties("baoxiu.journal")
record JournalSettings(
        @DefaultValue("2000") int queue,
        @DefaultValue("5s") Duration patience,
        @Nullable Period keepFactsFor) {}
