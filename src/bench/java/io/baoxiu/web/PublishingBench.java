package io.baoxiu.web;

import io.baoxiu.Store;
import io.baoxiu.Workbooks;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** A hundred releases proposed and approved while complaints are decided, and what is left of them in memory. */
final class PublishingBench {

    private static final int RELEASES = 100;
    private static final int YUAN = 10_000;
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration BEFORE = Duration.ofSeconds(60);
    private static final Duration LONG_ENOUGH = Duration.ofHours(1);

    private PublishingBench() {}

    public static void main(String[] args) throws Exception {
        IntStream.rangeClosed(1, 2 * RELEASES + 1).forEach(number -> Workbooks.secondTierUpTo(YUAN + number));
        for (Store store : Store.values()) {
            try (var service = new LoadedService(store)) {
                service.load(LoadedService.DECISIONS, WARM_UP).load();
                publish(service, 1);
                System.out.printf(
                        "%s before   %s%n",
                        store, service.load(LoadedService.DECISIONS, BEFORE).load());
                System.out.printf("%s before   %s%n", store, memory());
                Wrk running = service.load(LoadedService.DECISIONS, LONG_ENOUGH);
                IntStream.rangeClosed(2, RELEASES + 1).forEach(number -> publish(service, number));
                System.out.printf("%s during   %s%n", store, running.stopped());
                System.out.printf("%s after %,d  %s%n", store, RELEASES, memory());
                IntStream.rangeClosed(RELEASES + 2, 2 * RELEASES + 1).forEach(number -> publish(service, number));
                System.out.printf("%s after %,d  %s%n", store, 2 * RELEASES, memory());
            }
        }
        System.exit(0);
    }

    /** Each with a limit of its own, so that none is checked or built before. */
    private static void publish(LoadedService service, int number) {
        HttpResponse<String> proposed = new Multipart()
                .workbook(Workbooks.secondTierUpTo(YUAN + number))
                .field("note", "release " + number)
                .post(service.http(), "analyst", "/v1/releases");
        String id = JsonMapper.shared().readTree(proposed.body()).path("id").asString();
        HttpResponse<String> approved = service.http().post("publisher", "/v1/releases/" + id + "/approval", "");
        if (approved.statusCode() != 200) {
            throw new IllegalStateException(proposed.body() + approved.body());
        }
    }

    private static String memory() {
        System.gc();
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        return String.format(
                "heap %.1f MB, metaspace %.1f MB, %,d classes",
                heap / 1e6,
                metaspace / 1e6,
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
    }
}
