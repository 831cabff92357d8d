package io.baoxiu.decision;

import io.baoxiu.journal.Labels;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts decisions by question, kind, class and tier, and measures the time from checked facts to a kept answer. */
@Component
public final class DecisionMetrics {

    private static final String NONE = "none";

    private final MeterRegistry meters;
    private final Map<String, Timer> times = new ConcurrentHashMap<>();
    private final Map<Kind, Counter> counts = new ConcurrentHashMap<>();

    /** The labels by which decisions are counted. */
    private record Kind(String question, String kind, String warrantyClass, String tier) {}

    DecisionMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    public RecordedDecision count(String question, Supplier<RecordedDecision> deciding) {
        return start(question).apply(deciding.get());
    }

    /** Starts the time of a decision that is answered later. What this returns counts the decision that it is given. */
    public UnaryOperator<RecordedDecision> start(String question) {
        var since = Timer.start(meters);
        return answered -> counted(question, answered, since);
    }

    /** Begins to decide, and counts the decision once it is answered. */
    public Supplier<RecordedDecision> begin(String question, Supplier<Supplier<RecordedDecision>> beginning) {
        UnaryOperator<RecordedDecision> counted = start(question);
        Supplier<RecordedDecision> deciding = beginning.get();
        return () -> counted.apply(deciding.get());
    }

    private RecordedDecision counted(String question, RecordedDecision answered, Timer.Sample since) {
        since.stop(times.computeIfAbsent(question, this::timer));
        counts.computeIfAbsent(kind(question, answered), this::counter).increment();
        return answered;
    }

    private Timer timer(String question) {
        return Timer.builder("baoxiu.decision")
                .description("time from checked facts to a kept answer")
                .tag("question", question)
                .register(meters);
    }

    private Counter counter(Kind kind) {
        return Counter.builder("baoxiu.decisions")
                .description("decisions made")
                .tag("question", kind.question())
                .tag("kind", kind.kind())
                .tag("class", kind.warrantyClass())
                .tag("tier", kind.tier())
                .register(meters);
    }

    private static Kind kind(String question, RecordedDecision answered) {
        Labels labels = answered.labels();
        return new Kind(
                question,
                orNone(labels.get("kind")).toLowerCase(Locale.ROOT),
                orNone(labels.get("warrantyClass")),
                orNone(labels.get("tier")));
    }

    private static String orNone(@Nullable Object value) {
        return value == null ? NONE : value.toString();
    }
}
