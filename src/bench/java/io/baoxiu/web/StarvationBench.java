package io.baoxiu.web;

import io.baoxiu.Store;
import io.baoxiu.model.WorkedCases;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * How long decisions take while five users check tables that no analysis ends with, each again as soon as it is answered, beside a service
 * that does nothing else. Decisions are asked at a steady rate whether those before are answered or not, and counted from the moment at
 * which they were due. Both are done for a while before anything is counted. Arguments: decisions a second (100), and seconds (30).
 */
final class StarvationBench {

    private static final List<String> USERS = List.of("caller", "finance", "analyst", "publisher", "auditor");
    private static final String CHECK = "/v1/workbooks/check";
    private static final long SECOND = 1_000_000_000;
    private static final int WARM_UP = 15;

    private final List<String> complaints =
            WorkedCases.all().map(each -> each.facts().toString()).toList();
    private final HttpClient client = HttpClient.newHttpClient();
    private final LoadedService service;
    private final int rate;

    private StarvationBench(LoadedService service, int rate) {
        this.service = service;
        this.rate = rate;
    }

    public static void main(String[] args) throws Exception {
        int rate = args.length < 1 ? 100 : Integer.parseInt(args[0]);
        int seconds = args.length < 2 ? 30 : Integer.parseInt(args[1]);
        try (var service = new LoadedService(Store.EMBEDDED)) {
            var bench = new StarvationBench(service, rate);
            bench.decide(WARM_UP);
            bench.whileChecking(WARM_UP);
            for (int round = 1; round <= 2; round++) {
                System.out.println("idle      " + bench.decide(seconds));
                System.out.println("checking  " + bench.whileChecking(seconds));
            }
        }
        System.exit(0);
    }

    private String whileChecking(int seconds) throws InterruptedException {
        var over = new AtomicBoolean();
        var checked = new AtomicInteger();
        Multipart tables = new Multipart();
        Stream.of(IntricateWorkbook.several()).forEach(tables::workbook);
        List<CompletableFuture<Void>> checks = USERS.stream()
                .map(user -> CompletableFuture.runAsync(
                        () -> {
                            while (!over.get()) {
                                tables.post(service.http(), user, CHECK);
                                checked.incrementAndGet();
                            }
                        },
                        task -> new Thread(task).start()))
                .toList();
        TimeUnit.SECONDS.sleep(2);
        String told = decide(seconds);
        over.set(true);
        checks.forEach(CompletableFuture::join);
        return told + ", " + checked + " checks";
    }

    private String decide(int seconds) throws InterruptedException {
        Queue<Long> took = new ConcurrentLinkedQueue<>();
        var failed = new AtomicInteger();
        int all = rate * seconds;
        long begun = System.nanoTime();
        for (int i = 0; i < all; i++) {
            long due = begun + i * SECOND / rate;
            LockSupport.parkNanos(due - System.nanoTime());
            client.sendAsync(request(i), BodyHandlers.discarding()).whenComplete((answer, broken) -> {
                took.add(System.nanoTime() - due);
                if (broken != null || answer.statusCode() != 200) {
                    failed.incrementAndGet();
                }
            });
        }
        while (took.size() < all) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        long[] sorted = took.stream().mapToLong(Long::longValue).sorted().toArray();
        return String.format(
                "p50 %6.2f ms, p99 %6.2f ms, longest %7.2f ms, %,d decided, %d failed",
                sorted[all / 2] / 1e6, sorted[all * 99 / 100] / 1e6, sorted[all - 1] / 1e6, all, failed.get());
    }

    private HttpRequest request(int number) {
        return service.http()
                .as("caller", LoadedService.DECISIONS)
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(complaints.get(number % complaints.size())))
                .build();
    }
}
