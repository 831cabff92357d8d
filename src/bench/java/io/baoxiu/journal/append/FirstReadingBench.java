package io.baoxiu.journal.append;

import io.baoxiu.Baoxiu;
import io.baoxiu.journal.count.CountedDays;
import io.baoxiu.journal.count.Counts;
import io.baoxiu.rules.answer.KeptTerms;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The first readings of two years' counts that a service is asked for after its start, on a database that {@link JournalBench}
 * filled: its settings are the arguments, {@code --spring.datasource.url=…} among them.
 */
final class FirstReadingBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int TIMES = 6;

    private FirstReadingBench() {}

    public static void main(String... settings) {
        try (ConfigurableApplicationContext service = SpringApplication.run(Baoxiu.class, settings)) {
            Counts counts = service.getBean(Counts.class);
            LocalDate first = LocalDate.ofInstant(ManyDecisions.START, ZoneOffset.UTC);
            for (int time = 0; time < TIMES; time++) {
                long began = System.nanoTime();
                long worked = THREADS.getCurrentThreadCpuTime();
                CountedDays counted = counts.between(first, first.plusDays(730));
                KeptTerms.SHIPPED.counters().keySet().forEach(counted::by);
                counted.rows();
                System.out.printf(
                        "%.1f ms by the clock, %.1f ms of its thread's processor time%n",
                        (System.nanoTime() - began) / 1e6, (THREADS.getCurrentThreadCpuTime() - worked) / 1e6);
            }
        }
        System.exit(0);
    }
}
