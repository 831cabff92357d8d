package io.baoxiu.model;

import io.baoxiu.ShippedRules;
import io.baoxiu.rules.RuleSet;
import io.baoxiu.vocabulary.Language;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** One whole decision with its reasons, by the engine and by hand-written Java; that both say the same is checked first. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 6, time = 4)
public class DecisionBench {

    private static final int COMPLAINTS = 1_000;
    private static final int ROUNDS = 200;
    private static final long SEED = 42;

    /** What both decide about. */
    @State(Scope.Benchmark)
    public static class Complaints {

        private final RuleSet rules = ShippedRules.rules();
        private final HandWritten handWritten = HandWritten.ofShippedTables();
        private final Facts[] facts =
                Stream.generate(new RandomFacts(SEED)::next).limit(COMPLAINTS).toArray(Facts[]::new);

        /** Many times over, so that both are compiled before the clock starts, however little of it they get. */
        @Setup
        public void checkThatBothSayTheSame() {
            for (int round = 0; round < ROUNDS; round++) {
                for (Facts each : facts) {
                    Answer engine = rules.answer(Question.DECISION, each, Language.EN);
                    if (!handWritten.decision(each).equals(engine)) {
                        throw new IllegalStateException("not decided alike: " + each);
                    }
                }
            }
        }
    }

    /** Where a thread is in the list. */
    @State(Scope.Thread)
    public static class Turn {

        private int next;

        Facts of(Complaints complaints) {
            next = (next + 1) % COMPLAINTS;
            return complaints.facts[next];
        }
    }

    @Benchmark
    @Threads(1)
    public Object engineOnOneThread(Complaints complaints, Turn turn) {
        return complaints.rules.answer(Question.DECISION, turn.of(complaints), Language.EN);
    }

    @Benchmark
    @Threads(2)
    public Object engineOnTwoThreads(Complaints complaints, Turn turn) {
        return complaints.rules.answer(Question.DECISION, turn.of(complaints), Language.EN);
    }

    @Benchmark
    @Threads(1)
    public Object handWrittenOnOneThread(Complaints complaints, Turn turn) {
        return complaints.handWritten.decision(turn.of(complaints));
    }

    @Benchmark
    @Threads(2)
    public Object handWrittenOnTwoThreads(Complaints complaints, Turn turn) {
        return complaints.handWritten.decision(turn.of(complaints));
    }
}
