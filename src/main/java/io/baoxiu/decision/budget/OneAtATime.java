package io.baoxiu.decision.budget;

import io.baoxiu.decision.Caller;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Checking tables can take seconds: each person may have one check running. */
@Component
class OneAtATime {

    private static final long LONGEST_WAIT = 30_000;

    private final Set<String> busy = new HashSet<>();
    private final Map<String, Turn> newest = new HashMap<>();

    /** A check that gives way to a newer one by the same person. */
    static final class Turn {

        private volatile boolean over;

        /** @throws Superseded once there is a newer check */
        void goOn() {
            if (over) {
                throw new Superseded();
            }
        }
    }

    /** @throws CheckRunning while another one is running */
    <T> T of(Caller caller, Function<Turn, T> check) {
        synchronized (busy) {
            if (!busy.add(caller.name())) {
                throw new CheckRunning();
            }
        }
        return run(caller, new Turn(), check);
    }

    /** Stops the previous check, and waits until it has ended. */
    <T> T newest(Caller caller, Function<Turn, T> check) {
        Turn turn = new Turn();
        try {
            synchronized (busy) {
                Turn older = newest.put(caller.name(), turn);
                if (older != null) {
                    older.over = true;
                    busy.notifyAll();
                }
                await(caller, turn);
                busy.add(caller.name());
            }
            return run(caller, turn, check);
        } finally {
            synchronized (busy) {
                newest.remove(caller.name(), turn);
            }
        }
    }

    private void await(Caller caller, Turn turn) {
        long end = System.nanoTime() + LONGEST_WAIT * 1_000_000;
        while (busy.contains(caller.name())) {
            turn.goOn();
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new CheckRunning();
            }
            try {
                busy.wait(left);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
                throw new CheckRunning();
            }
        }
        turn.goOn();
    }

    private <T> T run(Caller caller, Turn turn, Function<Turn, T> check) {
        try {
            return check.apply(turn);
        } finally {
            synchronized (busy) {
                busy.remove(caller.name());
                busy.notifyAll();
            }
        }
    }
}
