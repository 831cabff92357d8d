package io.baoxiu.web;

import io.baoxiu.Baoxiu;
import io.baoxiu.Store;
import io.baoxiu.model.WorkedCases;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The service on a new database, and beside its own addresses one that answers everything with the same bytes: as many
 * as an average decision has, through the same server, filters and access rules.
 */
final class LoadedService implements AutoCloseable {

    static final String DECISIONS = "/v1/decisions";
    static final String CONSTANT = "/v1/constant";

    private final List<String> complaints =
            WorkedCases.all().map(each -> each.facts().toString()).toList();
    private final AtomicReference<String> constant = new AtomicReference<>("");
    private final ConfigurableApplicationContext context;
    private final Http http;

    LoadedService(Store store) {
        context = new SpringApplicationBuilder(Baoxiu.class)
                .initializers(this::answerConstantly)
                .run("--server.port=0", "--spring.datasource.url=" + store.newUrl(), "--logging.level.root=warn");
        http = new Http(
                ((ServletWebServerApplicationContext) context).getWebServer().getPort());
        constant.set(anAverageAnswer());
    }

    Http http() {
        return http;
    }

    Wrk load(String path, Duration time) throws IOException {
        return Wrk.start(http.origin() + path, complaints, time);
    }

    private void answerConstantly(ConfigurableApplicationContext starting) {
        ((GenericApplicationContext) starting)
                .registerBean(
                        "constant",
                        RouterFunction.class,
                        () -> RouterFunctions.route()
                                .POST(CONSTANT, request -> {
                                    request.body(byte[].class);
                                    return ServerResponse.ok()
                                            .contentType(MediaType.APPLICATION_JSON)
                                            .header("Cache-Control", "no-store")
                                            .body(constant.get());
                                })
                                .build());
    }

    private String anAverageAnswer() {
        List<String> answers = complaints.stream()
                .map(each -> http.post("caller", DECISIONS, each).body())
                .toList();
        double average = answers.stream().mapToInt(String::length).average().orElseThrow();
        return answers.stream()
                .min(Comparator.comparingDouble(answer -> Math.abs(answer.length() - average)))
                .orElseThrow();
    }

    @Override
    public void close() {
        context.close();
    }
}
