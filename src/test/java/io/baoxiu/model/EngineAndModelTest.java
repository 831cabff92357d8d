package io.baoxiu.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine on the shipped tables answers as the model does, which knows neither. */
class EngineAndModelTest {

    private static final long SEED = 20_260_302;
    private static final int THREADS = 2;
    private static final int MOST_TOLD = 5;

    private final Engine engine = new Engine(ShippedRules.rules());

    private record Difference(Asked asked, Answer engine, Answer model) {}

    @ParameterizedTest
    @CsvSource({
        "DECISION,    100000",
        "WARRANTY,     20000",
        "APPROVAL,     20000",
        "OBLIGATIONS,  20000",
        "FOLLOW_UP,    20000",
        "RETENTION,    20000",
        "AREA,         20000"
    })
    void answerAlike(Question question, int count) throws Exception {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<Difference>>> work = LongStream.range(0, THREADS)
                    .<Callable<List<Difference>>>mapToObj(
                            part -> () -> differences(question, SEED + part, count / THREADS))
                    .toList();
            for (var differences : threads.invokeAll(work)) {
                assertThat(differences.get()).isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Difference> differences(Question question, long seed, int count) {
        RandomQuestions random = new RandomQuestions(seed);
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < count && differences.size() < MOST_TOLD; i++) {
            Asked asked = random.next(question);
            Answer engine = Bare.of(this.engine.answer(question, asked, Language.ZH));
            Answer model = Model.answer(question, asked);
            if (!engine.equals(model)) {
                differences.add(new Difference(asked, engine, model));
            }
        }
        return differences;
    }
}
