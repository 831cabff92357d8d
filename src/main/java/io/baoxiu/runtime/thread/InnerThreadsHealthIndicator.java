package io.baoxiu.runtime.thread;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down while a thread is missing. A health check also restarts it, because the task that normally does so is a thread, too. */
@Component
class InnerThreadsHealthIndicator implements HealthIndicator {

    private final InnerThreads threads;

    InnerThreadsHealthIndicator(InnerThreads threads) {
        this.threads = threads;
    }

    @Override
    public Health health() {
        List<String> missing = threads.missing();
        threads.startWhatIsMissing();
        return missing.isEmpty()
                ? Health.up().build()
                : Health.down().withDetail("missing", missing).build();
    }
}
