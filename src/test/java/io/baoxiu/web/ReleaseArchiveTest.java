package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class ReleaseArchiveTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void holdsEveryWorkbookAsItWasSentAndSaysWhatItIs() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = bytes("/v1/releases/r1.zip");
        Map<String, byte[]> files = unpacked(answer.body());

        JsonNode release = JSON.readTree(http.get("caller", "/v1/releases/r1").body());
        JsonNode manifest = JSON.readTree(new String(files.get("manifest.json"), StandardCharsets.UTF_8));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(manifest.get("contentHash")).isEqualTo(release.get("contentHash"));
        assertThat(manifest.get("effectiveFrom")).isEqualTo(release.get("effectiveFrom"));
        assertThat(files).containsKey("vocabulary.xlsx");
        assertThat(files.get("approval-tiers.xlsx"))
                .isEqualTo(bytes("/v1/releases/r1/tables/approval-tiers.xlsx").body());
        assertThat(bytes("/v1/releases/r1.zip").body()).isEqualTo(answer.body());
    }

    @Test
    void isOfAReleaseThatThereIs() {
        assertThat(http.get("caller", "/v1/releases/r999.zip").statusCode()).isEqualTo(404);
        assertThat(http.get("caller", "/v1/releases/r1.tar").statusCode()).isEqualTo(404);
    }

    private HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(http.as("caller", path).build(), BodyHandlers.ofByteArray());
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return files;
    }
}
