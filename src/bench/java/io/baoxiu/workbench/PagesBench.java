package io.baoxiu.workbench;

import com.sun.management.OperatingSystemMXBean;
import io.baoxiu.Baoxiu;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long every page takes of a service whose journal is full: on a database that {@code JournalBench} filled, by its
 * settings, {@code --spring.datasource.url=…} among them. Each page eleven times; told are the first by the clock, the median,
 * and the processor time of the whole process (that of the page's later ones, compiling included).
 */
final class PagesBench {

    private static final int TIMES = 11;
    private static final String REPAIR = "complaint.kind=REPAIR&complaint.part=PIPE_LEAK&complaint.cause=CONSTRUCTION"
            + "&complaint.reportedAt=2026-03-02&unit.completionAcceptedOn=2023-03-01&unit.deliveredOn=2024-09-01"
            + "&repair.estimatedCost=1200";
    private static final List<String> PAGES = List.of(
            "caller /ask",
            "caller /ask?" + REPAIR,
            "caller /ask/alternatives?" + REPAIR,
            "auditor /ask?from=ID",
            "caller /approve?amount=12000",
            "caller /tables",
            "caller /tables?q=%E6%BC%8F",
            "caller /tables/warranty-periods",
            "caller /tables/responsibility",
            "caller /decisions",
            "auditor /decisions",
            "auditor /decisions?warrantyClass=A",
            "auditor /decisions?warrantyClass=A&project=%E9%A1%B9%E7%9B%AE7",
            "auditor /decisions?approver=CUSTOMER_SERVICE_MANAGER&from=2024-09-01&to=2025-03-01",
            "auditor /decisions?reference=BX-77",
            "auditor /decisions/ID",
            "auditor /decisions/ID/letter",
            "finance /decisions",
            "finance /statements",
            "finance /statements?month=2025-06",
            "finance /statements?month=2025-06&contractor=%E6%96%BD%E5%B7%A5%E5%8D%95%E4%BD%8D7",
            "finance /statements?month=2025-05",
            "finance /statements?month=2025-04",
            "publisher /releases",
            "publisher /releases/r1",
            "publisher /overview",
            "publisher /overview?period=2024",
            "finance /overview?period=2025-Q1",
            "finance /overview/report.xlsx?period=2024",
            "analyst /change",
            "analyst /change/responsibility",
            "auditor /audit");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();
    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final String base;

    private PagesBench(String base) {
        this.base = base;
    }

    public static void main(String... settings) throws IOException, InterruptedException {
        try (ConfigurableApplicationContext service = SpringApplication.run(Baoxiu.class, settings)) {
            int port = ((WebServerApplicationContext) service).getWebServer().getPort();
            new PagesBench("http://127.0.0.1:" + port).run();
        }
        System.exit(0);
    }

    private void run() throws IOException, InterruptedException {
        Matcher first = Pattern.compile("/decisions/([0-9a-f-]{36})")
                .matcher(ask("auditor", "/decisions?question=decision&warrantyClass=A")
                        .body());
        String id = first.find() ? first.group(1) : "";
        for (String page : PAGES) {
            String[] parts = page.replace("ID", id).split(" ");
            time(parts[0], parts[1]);
        }
    }

    private void time(String user, String address) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        Answer last = ask(user, address);
        double firstTime = last.millis();
        long worked = process.getProcessCpuTime();
        for (int time = 1; time < TIMES; time++) {
            last = ask(user, address);
            times.add(last.millis());
        }
        System.out.printf(
                "%s %s %s: %d, %.1f kB, first %.0f ms, median %.0f ms, processor time %.0f ms%n",
                last.status() == 200 ? "page" : "NO PAGE",
                user,
                address,
                last.status(),
                last.body().length() / 1e3,
                firstTime,
                times.stream().sorted().toList().get(times.size() / 2),
                (process.getProcessCpuTime() - worked) / 1e6 / (TIMES - 1));
    }

    private record Answer(int status, String body, double millis) {}

    private Answer ask(String user, String address) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + address))
                .header("Authorization", "Basic " + basic)
                .header("Accept", "text/html")
                .header("Accept-Language", "zh")
                .build();
        long began = System.nanoTime();
        var answer = client.send(request, BodyHandlers.ofString());
        return new Answer(answer.statusCode(), answer.body(), (System.nanoTime() - began) / 1e6);
    }
}
