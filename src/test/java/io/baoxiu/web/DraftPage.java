package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An analyst's draft as the script of its page asks for it. */
final class DraftPage {

    static final String[] ZH = {"Accept-Language", "zh", "Accept", "application/json"};

    private static final String ANALYST = "analyst";

    private final Http http;

    DraftPage(Http http) {
        this.http = http;
    }

    HttpResponse<String> get(String path) {
        return http.get(ANALYST, path, ZH);
    }

    HttpResponse<String> post(String path, String body) {
        return http.post(ANALYST, path, body, ZH);
    }

    JsonNode sheets(String table) {
        return json(get("/change/" + table + "/sheets"));
    }

    long version() {
        return sheets("responsibility").path("version").asLong();
    }

    void edit(String table, String sheet, String edit) {
        HttpResponse<String> edited = post(
                "/change/" + table + "/edits",
                "{\"version\": " + version() + ", \"sheet\": \"" + sheet + "\", \"edits\": [" + edit + "]}");
        assertThat(edited.statusCode()).as(edited.body()).isEqualTo(200);
    }

    JsonNode check(String table) {
        HttpResponse<String> checked = post("/change/" + table + "/check", "{\"version\": " + version() + "}");
        assertThat(checked.statusCode()).as(checked.body()).isEqualTo(200);
        return json(checked);
    }

    void drop() {
        post("/change/drop", "{\"version\": " + version() + "}");
    }

    /** A part of a workbook. */
    static JsonNode sheet(JsonNode workbook, String name) {
        return workbook.path("sheets")
                .valueStream()
                .filter(sheet -> sheet.path("sheet").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
