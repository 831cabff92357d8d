package io.baoxiu.web;

import io.baoxiu.decision.Answered;
import io.baoxiu.rules.ApprovalAnswer;
import io.baoxiu.rules.Decision;
import io.baoxiu.rules.WarrantyAnswer;
import io.baoxiu.vocabulary.Asked;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Question;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts what is decided, by question, kind, class and tier, and how long it took from checked facts to a kept answer. */
@Component
class Tally {

    private static final String NONE = "none";

    private final MeterRegistry meters;
    private final Map<Question, Timer> times = new ConcurrentHashMap<>();
    private final Map<Kind, Counter> counts = new ConcurrentHashMap<>();

    /** What decisions are told apart by. */
    private record Kind(Question question, String kind, String warrantyClass, String tier) {}

    Tally(MeterRegistry meters) {
        this.meters = meters;
    }

    Answered count(Question question, Asked asked, Supplier<Answered> deciding) {
        var since = Timer.start(meters);
        Answered answered = deciding.get();
        since.stop(times.computeIfAbsent(question, this::timer));
        counts.computeIfAbsent(kind(question, asked, answered), this::counter).increment();
        return answered;
    }

    private Timer timer(Question question) {
        return Timer.builder("baoxiu.decision")
                .description("time from checked facts to a kept answer")
                .tag("question", lower(question))
                .register(meters);
    }

    private Counter counter(Kind kind) {
        return Counter.builder("baoxiu.decisions")
                .description("decisions made")
                .tag("question", lower(kind.question()))
                .tag("kind", kind.kind())
                .tag("class", kind.warrantyClass())
                .tag("tier", kind.tier())
                .register(meters);
    }

    private static Kind kind(Question question, Asked asked, Answered answered) {
        return new Kind(
                question,
                asked instanceof Facts facts ? lower(facts.complaint().kind()) : NONE,
                orNone(warrantyClass(answered)),
                orNone(tier(answered)));
    }

    private static @Nullable String warrantyClass(Answered answered) {
        if (answered.answer() instanceof Decision decision) {
            return decision.responsibility().warrantyClass();
        }
        return answered.answer() instanceof WarrantyAnswer warranty
                ? warranty.responsibility().warrantyClass()
                : null;
    }

    private static @Nullable Long tier(Answered answered) {
        if (answered.answer() instanceof Decision decision) {
            return decision.approval() == null ? null : decision.approval().tier();
        }
        return answered.answer() instanceof ApprovalAnswer approval ? approval.tier() : null;
    }

    private static String lower(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }

    private static String orNone(@Nullable Object value) {
        return value == null ? NONE : value.toString();
    }
}
