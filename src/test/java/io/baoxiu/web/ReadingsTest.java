package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.baoxiu.Store;
import io.baoxiu.Workbooks;
import io.baoxiu.table.Book;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.file.WorkbookFile;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reading what is sent takes a bounded memory and a bounded time, whoever sends how much of it. */
class ReadingsTest {

    private static final List<String> USERS = List.of("caller", "finance", "analyst", "publisher", "auditor");
    private static final String CHECK = "/v1/workbooks/check";
    private static final WorkbookFile LARGE = HostileWorkbook.with("approval-tiers", 5_500_000);

    private static final Duration AT_MOST = Duration.ofSeconds(10);

    /** The second of two may overtake the first, and is waited for then. */
    private static final Duration UNTIL_IN_ORDER = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void ofMillionsOfTextsAtOnceLeavesMemoryForDeciding() throws IOException {
        try (var service =
                ServiceProcess.launch(Store.EMBEDDED.newUrl(), "-Xmx320m").ready()) {
            List<CompletableFuture<HttpResponse<String>>> checks = Stream.concat(USERS.stream(), USERS.stream())
                    .map(user -> check(service, user, LARGE))
                    .toList();
            while (!checks.stream().allMatch(CompletableFuture::isDone)) {
                decides(service);
            }

            List<Integer> statuses = checks.stream()
                    .map(check -> check.join().statusCode())
                    .sorted()
                    .toList();
            assertThat(statuses).contains(200).isSubsetOf(200, 429);
            assertThat(service.log()).doesNotContain("OutOfMemoryError");
        }
    }

    /** Eighteen of one caller, and one of each other, each as large as an upload may be. */
    @Test
    void ofTheLargestUploadsLeavesDecidingQuick() throws IOException {
        try (var service =
                ServiceProcess.launch(Store.EMBEDDED.newUrl(), "-Xmx320m").ready()) {
            byte[] large = largest();
            decides(service);
            List<CompletableFuture<HttpResponse<String>>> checks = Stream.concat(
                            USERS.stream(), IntStream.range(0, 18).mapToObj(number -> "analyst"))
                    .map(user -> client.sendAsync(
                            Multipart.request(service.http(), user, CHECK, large)
                                    .build(),
                            BodyHandlers.ofString()))
                    .toList();
            while (!checks.stream().allMatch(CompletableFuture::isDone)) {
                assertTimeout(AT_MOST, () -> decides(service));
            }

            assertThat(service.log()).doesNotContain("OutOfMemoryError");
            assertThat(checks.stream()
                            .filter(check -> !check.isCompletedExceptionally())
                            .map(check -> check.join().statusCode()))
                    .contains(200)
                    .isSubsetOf(200, 413, 429);
        }
    }

    @Test
    void isRefusedBeforeAByteIsReadWhereTheMemoryIsTaken() throws IOException {
        try (var service = ServiceProcess.launch(Store.EMBEDDED.newUrl(), "--baoxiu.reading.memory=30MB")
                .ready()) {
            await().atMost(UNTIL_IN_ORDER).untilAsserted(() -> {
                try (var first = new RawConnection(service.port());
                        var second = new RawConnection(service.port())) {
                    first.say(head("publisher", 20_000_000) + "--b\r\n");
                    assertThat(second.say(head("analyst", 20_000_000)).rest())
                            .startsWith("HTTP/1.1 429")
                            .contains("/problems/too-many-requests", "try again later");
                }
            });
            try (var alone = new RawConnection(service.port())) {
                assertThat(alone.say(head("analyst", 40_000_000)).rest())
                        .startsWith("HTTP/1.1 413")
                        .contains("/problems/too-large", "`baoxiu.reading.memory`");
            }
            HttpResponse<String> unfolding =
                    check(service, "analyst", manyTexts()).join();
            assertThat(unfolding.statusCode()).isEqualTo(200);
            assertThat(unfolding.body()).contains("TOO_LARGE", "`baoxiu.reading.memory`");
            HttpResponse<String> intricate =
                    check(service, "analyst", IntricateWorkbook.several()[0]).join();
            assertThat(intricate.statusCode()).isEqualTo(200);
            assertThat(intricate.body()).contains("ANALYSIS_LIMIT", "the memory that the service has");
        }
    }

    @Test
    void ofOnePersonIsOneAtATimeBeforeAByteIsRead() throws IOException {
        try (var service = ServiceProcess.launch(Store.EMBEDDED.newUrl()).ready()) {
            String head = head("analyst", 60_000_000) + "--b\r\n";
            await().atMost(UNTIL_IN_ORDER).untilAsserted(() -> {
                try (var first = new RawConnection(service.port());
                        var second = new RawConnection(service.port())) {
                    first.say(head);
                    assertThat(second.say(head).rest()).startsWith("HTTP/1.1 429");
                }
            });
        }
    }

    @Test
    void endsWithItsTime() throws IOException {
        try (var service = ServiceProcess.launch(Store.EMBEDDED.newUrl(), "--baoxiu.reading.time=1s")
                .ready()) {
            HttpResponse<String> answer =
                    check(service, "analyst", LARGE, LARGE, LARGE).join();

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("TOO_LARGE", "longer than is allowed");
        }
    }

    @Test
    void endsWithItsCaller() throws IOException {
        try (var service = ServiceProcess.launch(Store.EMBEDDED.newUrl(), "--baoxiu.reading.time=1h")
                .ready()) {
            HttpClient leaving = HttpClient.newHttpClient();
            var request = upload(manyLarge())
                    .request(service.http(), "analyst", CHECK)
                    .build();
            var left = leaving.sendAsync(request, BodyHandlers.ofString());
            isBusy(service);
            left.cancel(true);

            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(check(service, "analyst", Workbooks.shipped("severity"))
                                    .join()
                                    .statusCode())
                            .isEqualTo(200));
        }
    }

    @Test
    void endsWithTheService() throws Exception {
        try (var service = ServiceProcess.launch(Store.EMBEDDED.newUrl(), "--baoxiu.reading.time=1h")
                .ready()) {
            var ended = check(service, "analyst", manyLarge());
            isBusy(service);
            service.stop();

            assertThat(ended.join().statusCode()).isEqualTo(503);
            assertThat(ended.join().body()).contains("/problems/unavailable");
        }
    }

    @Test
    void analysisEndsWithItsCallerAndWithTheService() throws Exception {
        try (var service = ServiceProcess.launch(Store.EMBEDDED.newUrl(), "-Xmx700m", "--baoxiu.reading.memory=600MB")
                .ready()) {
            var left = HttpClient.newHttpClient()
                    .sendAsync(
                            upload(IntricateWorkbook.several())
                                    .request(service.http(), "analyst", CHECK)
                                    .build(),
                            BodyHandlers.ofString());
            isBusy(service);
            left.cancel(true);
            await().atMost(Duration.ofSeconds(15))
                    .untilAsserted(() -> assertThat(check(service, "analyst", Workbooks.shipped("severity"))
                                    .join()
                                    .statusCode())
                            .isEqualTo(200));

            var ended = check(service, "analyst", IntricateWorkbook.several());
            isBusy(service);
            service.stop();

            assertThat(ended.join().statusCode()).isEqualTo(503);
            assertThat(ended.join().body()).contains("/problems/unavailable");
        }
    }

    private static String head(String user, long length) {
        String login = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.US_ASCII));
        return "POST " + CHECK + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " + login
                + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: " + length + "\r\n\r\n";
    }

    /** Just within the 64 MiB of an upload. */
    private static byte[] largest() {
        byte[] noise = new byte[62 << 20];
        new Random(1).nextBytes(noise);
        return new Multipart().file("workbook", "severity.xlsx", noise).whole();
    }

    /** Cells that name more than the memory of a small service. */
    private static WorkbookFile manyTexts() {
        Book book = Book.of("approval-tiers", HitPolicy.FIRST).row("#", "approval.amount", "approval.tier", "clause");
        String text = "一".repeat(1_000);
        IntStream.range(0, 12_000).forEach(row -> book.row("R" + row, "-", 1, text + row));
        return book.file();
    }

    /** Minutes of reading. */
    private static WorkbookFile[] manyLarge() {
        return IntStream.range(0, 45).mapToObj(number -> LARGE).toArray(WorkbookFile[]::new);
    }

    private void isBusy(ServiceProcess service) {
        await().pollDelay(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(check(service, "analyst", Workbooks.shipped("severity"))
                                .join()
                                .statusCode())
                        .isEqualTo(429));
    }

    private static void decides(ServiceProcess service) {
        assertThat(service.http()
                        .post("caller", "/v1/decisions/approval", "{\"amount\": 1000}")
                        .statusCode())
                .isEqualTo(200);
    }

    private CompletableFuture<HttpResponse<String>> check(
            ServiceProcess service, String user, WorkbookFile... workbooks) {
        return client.sendAsync(
                upload(workbooks).request(service.http(), user, CHECK).build(), BodyHandlers.ofString());
    }

    private static Multipart upload(WorkbookFile... workbooks) {
        var upload = new Multipart();
        Stream.of(workbooks).forEach(upload::workbook);
        return upload;
    }
}
