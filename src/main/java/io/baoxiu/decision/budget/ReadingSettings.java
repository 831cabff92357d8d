package io.baoxiu.decision.budget;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be spent on reading and analysing workbooks that are sent.
 *
 * @param memory for the work of all callers together; absent: three eighths of what the platform may take
 * @param time of a processor, for all the files of one request together
 */
@ConfigurationProperties("baoxiu.reading")
record ReadingSettings(
        @Nullable DataSize memory, @DefaultValue("20s") Duration time) {

    /** The service itself and what is being answered need the rest, also in a small heap. */
    long bytes() {
        return memory == null ? Runtime.getRuntime().maxMemory() / 8 * 3 : memory.toBytes();
    }
}
