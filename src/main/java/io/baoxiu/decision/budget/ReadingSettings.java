package io.baoxiu.decision.budget;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits for reading and analysing uploaded workbooks.
 *
 * @param memory for all callers together; if absent, three eighths of the maximum heap
 * @param time processor time for all files of one request together
 */
@ConfigurationProperties("baoxiu.reading")
record ReadingSettings(
        @Nullable DataSize memory, @DefaultValue("20s") Duration time) {

    /** The service itself and current requests need the rest, also in a small heap. */
    long bytes() {
        return memory == null ? Runtime.getRuntime().maxMemory() / 8 * 3 : memory.toBytes();
    }
}
