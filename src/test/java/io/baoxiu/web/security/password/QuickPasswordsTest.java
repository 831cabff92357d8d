package io.baoxiu.web.security.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Programs that begin at once with the same password are compared once, and none of them is refused. */
class QuickPasswordsTest {

    private static final int AT_ONCE = 32;

    private final QuickPasswords passwords = new QuickPasswords();
    private final String hash = passwords.encode("right");

    @Test
    void letAllInWhoComeAtOnce() throws Exception {
        assertThat(atOnce("right")).containsOnly(true);
    }

    @Test
    void letNoneInWithAWrongOne() throws Exception {
        assertThat(atOnce("wrong")).containsOnly(false);
        assertThat(passwords.matches("right", hash)).isTrue();
    }

    private List<Boolean> atOnce(String password) throws Exception {
        var start = new CyclicBarrier(AT_ONCE);
        ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Callable<Boolean> call = () -> {
                start.await();
                return passwords.matches(password, hash);
            };
            List<Future<Boolean>> all = callers.invokeAll(
                    IntStream.range(0, AT_ONCE).mapToObj(i -> call).toList());
            return all.stream().map(QuickPasswordsTest::now).toList();
        } finally {
            callers.shutdownNow();
        }
    }

    private static boolean now(Future<Boolean> done) {
        try {
            return done.get();
        } catch (Exception refused) {
            throw new AssertionError(refused);
        }
    }
}
