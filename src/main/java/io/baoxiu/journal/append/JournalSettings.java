package io.baoxiu.journal.append;

import java.time.Duration;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the journal.
 *
 * @param queue how many decisions may wait for a commit
 * @param patience how long a decision waits before its caller is told to try again later
 * @param keepFactsFor the age at which facts are dropped; if absent, never
 */
@ConfigurationProperties("baoxiu.journal")
record JournalSettings(
        @DefaultValue("1000") int queue,
        @DefaultValue("5s") Duration patience,
        @Nullable Period keepFactsFor) {}
