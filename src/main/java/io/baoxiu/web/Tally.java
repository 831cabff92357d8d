package io.baoxiu.web;

import io.baoxiu.decision.Answered;
import io.baoxiu.facts.Asked;
import io.baoxiu.facts.Facts;
import io.baoxiu.facts.Question;
import io.baoxiu.rules.ApprovalAnswer;
import io.baoxiu.rules.Decision;
import io.baoxiu.rules.WarrantyAnswer;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts what is decided, by question, kind, class and tier, and how long it took from checked facts to a kept answer. */
@Component
class Tally {

    private static final String NONE = "none";

    private final MeterRegistry meters;

    Tally(MeterRegistry meters) {
        this.meters = meters;
    }

    Answered count(Question question, Asked asked, Supplier<Answered> deciding) {
        var since = Timer.start(meters);
        Answered answered = deciding.get();
        since.stop(Timer.builder("baoxiu.decision")
                .description("time from checked facts to a kept answer")
                .tag("question", lower(question))
                .register(meters));
        Counter.builder("baoxiu.decisions")
                .description("decisions made")
                .tag("question", lower(question))
                .tag(
                        "kind",
                        asked instanceof Facts facts ? lower(facts.complaint().kind()) : NONE)
                .tag("class", orNone(warrantyClass(answered)))
                .tag("tier", orNone(tier(answered)))
                .register(meters)
                .increment();
        return answered;
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
