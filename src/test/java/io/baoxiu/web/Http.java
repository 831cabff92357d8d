package io.baoxiu.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service under test as one of its users does. */
final class Http {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static volatile @Nullable Described described;

    private final String origin;

    Http(int port) {
        origin = "http://127.0.0.1:" + port;
    }

    String origin() {
        return origin;
    }

    HttpResponse<String> get(String user, String path, String... headers) {
        return send(as(user, path).GET(), headers);
    }

    HttpResponse<String> post(String user, String path, String json, String... headers) {
        return send("POST", user, path, BodyPublishers.ofString(json), headers);
    }

    HttpResponse<String> send(String method, String user, String path, BodyPublisher body, String... headers) {
        return send(as(user, path).header("Content-Type", "application/json").method(method, body), headers);
    }

    /** The sum of a metric over its tags, as the service tells it. */
    double metric(String name) {
        return get("auditor", "/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    HttpRequest.Builder as(String user, String path) {
        String credentials = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        return at(path).header("Authorization", "Basic " + credentials);
    }

    HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path));
    }

    static HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        for (int place = 0; place < headers.length; place += 2) {
            request.setHeader(headers[place], headers[place + 1]);
        }
        try {
            HttpRequest built = request.build();
            HttpResponse<String> answer = CLIENT.send(built, BodyHandlers.ofString());
            description(built).ifPresent(described -> described.check(built, answer));
            return answer;
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** The same for all services of this build; absent until one of them has demo users. */
    private static Optional<Described> description(HttpRequest request) throws IOException, InterruptedException {
        if (described == null && request.uri().getPath().startsWith("/v1/")) {
            var asked = new Http(request.uri().getPort()).as("caller", "/v3/api-docs");
            HttpResponse<String> answer = CLIENT.send(asked.build(), BodyHandlers.ofString());
            described = answer.statusCode() == 200
                    ? new Described(JsonMapper.shared().readTree(answer.body()))
                    : null;
        }
        return Optional.ofNullable(described);
    }
}
