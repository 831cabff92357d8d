package io.baoxiu.web;

import io.baoxiu.Store;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What keeping a decision before telling it costs: complaints decided and kept, beside the same server answering a
 * constant of the same size, in turns.
 */
final class ThroughputBench {

    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(45);
    private static final Duration ROUND = Duration.ofSeconds(15);

    private ThroughputBench() {}

    public static void main(String[] args) throws Exception {
        for (Store store : Store.values()) {
            try (var service = new LoadedService(store)) {
                service.load(LoadedService.CONSTANT, WARM_UP).load();
                service.load(LoadedService.DECISIONS, WARM_UP).load();
                compare(store, service);
            }
        }
        System.exit(0);
    }

    private static void compare(Store store, LoadedService service) throws Exception {
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            Wrk.Load constant = service.load(LoadedService.CONSTANT, ROUND).load();
            Wrk.Load decisions = service.load(LoadedService.DECISIONS, ROUND).load();
            ratios.add(decisions.perSecond() / constant.perSecond());
            System.out.printf("%s round %d%n  constant  %s%n  decisions %s%n", store, round, constant, decisions);
        }
        List<Double> sorted = ratios.stream().sorted().toList();
        System.out.printf(
                "%s decisions to constants: median %.2f, from %.2f to %.2f%n",
                store, sorted.get(ROUNDS / 2), sorted.get(0), sorted.get(ROUNDS - 1));
    }
}
