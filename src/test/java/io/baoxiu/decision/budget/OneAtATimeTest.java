package io.baoxiu.decision.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baoxiu.decision.Caller;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OneAtATimeTest {

    private static final Caller ANN = new Caller("ann", Set.of());
    private static final Caller BO = new Caller("bo", Set.of());

    private final OneAtATime checks = new OneAtATime();

    @Test
    void refusesAnotherOneOfTheSamePersonAlone() {
        String answer = checks.of(ANN, turn -> {
            assertThatThrownBy(() -> checks.of(ANN, again -> "never")).isInstanceOf(CheckRunning.class);
            return checks.of(BO, other -> "another's");
        });

        assertThat(answer).isEqualTo("another's");
        assertThat(checks.<String>of(ANN, turn -> "later")).isEqualTo("later");
    }

    @Test
    void endsTheOneBeforeWhereAPersonAsksAnew() throws Exception {
        var begun = new CountDownLatch(1);
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> checks.newest(ANN, turn -> {
            begun.countDown();
            while (true) {
                turn.goOn();
                Thread.onSpinWait();
            }
        }));
        begun.await(30, TimeUnit.SECONDS);

        String second = checks.newest(ANN, turn -> "the newest");

        assertThat(second).isEqualTo("the newest");
        assertThatThrownBy(first::get).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(Superseded.class);
    }

    @Test
    void waitsForWhatIsNotToBeEnded() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        CompletableFuture<String> upload = CompletableFuture.supplyAsync(() -> checks.of(ANN, turn -> {
            begun.countDown();
            await(go);
            turn.goOn();
            return "the upload";
        }));
        begun.await(30, TimeUnit.SECONDS);
        CompletableFuture<String> check = CompletableFuture.supplyAsync(() -> checks.newest(ANN, turn -> "the check"));

        assertThat(check.isDone()).isFalse();
        go.countDown();

        assertThat(upload.get()).isEqualTo("the upload");
        assertThat(check.get()).isEqualTo("the check");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
