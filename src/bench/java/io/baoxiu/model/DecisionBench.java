package io.baoxiu.model;

import io.baoxiu.ShippedRules;
import io.baoxiu.rules.answer.RuleSet;
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

/**
 * One whole decision with its reasons, by the engine and by hand-written Java; that both say the same is checked first. Both make
 * of the same facts all conclusions, and a list of the same {@link io.baoxiu.rules.Reason reasons} with their texts in English: those
 * that are always the same are made once by either, those that tell values of the decision are put together each time by either.
 * (The engine alone can leave the texts until somebody reads them; that is not measured here.) Neither reads or writes JSON.
 */
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
        private final Engine engine = new Engine(rules);
        private final HandWritten handWritten = HandWritten.ofShippedTables();
        private final Facts[] facts =
                Stream.generate(new RandomFacts(SEED)::next).limit(COMPLAINTS).toArray(Facts[]::new);
        private final io.baoxiu.vocabulary.Facts[] stated = Stream.of(facts)
                .map(each -> engine.facts(Question.DECISION, each))
                .toArray(io.baoxiu.vocabulary.Facts[]::new);

        /** Many times over, so that both are compiled before the clock starts, however little of it they get. */
        @Setup
        public void checkThatBothSayTheSame() {
            for (int round = 0; round < ROUNDS; round++) {
                for (Facts each : facts) {
                    Answer answer = engine.answer(Question.DECISION, each, Language.EN);
                    if (!handWritten.decision(each).equals(answer)) {
                        throw new IllegalStateException("not decided alike: " + each);
                    }
                }
            }
        }

        /** With its reasons, which an answer gathers when it is asked for them. */
        Object decided(int which) {
            return rules.answer(stated[which], Language.EN).reasons();
        }
    }

    /** Where a thread is in the list. */
    @State(Scope.Thread)
    public static class Turn {

        private int next;

        int next() {
            next = (next + 1) % COMPLAINTS;
            return next;
        }
    }

    @Benchmark
    @Threads(1)
    public Object engineOnOneThread(Complaints complaints, Turn turn) {
        return complaints.decided(turn.next());
    }

    @Benchmark
    @Threads(2)
    public Object engineOnTwoThreads(Complaints complaints, Turn turn) {
        return complaints.decided(turn.next());
    }

    @Benchmark
    @Threads(1)
    public Object handWrittenOnOneThread(Complaints complaints, Turn turn) {
        return complaints.handWritten.decision(complaints.facts[turn.next()]);
    }

    @Benchmark
    @Threads(2)
    public Object handWrittenOnTwoThreads(Complaints complaints, Turn turn) {
        return complaints.handWritten.decision(complaints.facts[turn.next()]);
    }
}
