package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class RevalidationTest {

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/tables",
                "/v1/tables/severity",
                "/v1/tables/severity.xlsx",
                "/v1/releases",
                "/v1/releases/r1",
                "/v1/releases/r1/difference?from=r1",
                "/v1/releases/r1/tables/severity.xlsx"
            })
    void givesWhatBelongsToAReleaseOnce(String path) {
        var first = http.get("caller", path);
        String tag = first.headers().firstValue("ETag").orElseThrow();

        var again = http.get("caller", path, "If-None-Match", tag);
        var among = http.get("caller", path, "If-None-Match", "\"other\", " + tag);
        var other = http.get("caller", path, "If-None-Match", "\"other\"");

        assertThat(first.headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(among.statusCode()).isEqualTo(304);
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.body()).isEqualTo(first.body());
    }

    @Test
    void keepsNothingElse() {
        var absent = http.get("caller", "/v1/releases/r999");
        var journal = http.get("auditor", "/v1/decisions");

        assertThat(absent.headers().firstValue("ETag")).isEmpty();
        assertThat(journal.headers().firstValue("ETag")).isEmpty();
        assertThat(journal.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }
}
