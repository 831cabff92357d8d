package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Store;
import io.baoxiu.Workbooks;
import io.baoxiu.table.file.WorkbookFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

class DamagedWorkbookTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Of three releases on each other the middle one's workbook is damaged, which no other one shares. */
    @ParameterizedTest
    @EnumSource(Store.class)
    void makesOnlyTheDifferencesOfItsReleaseFailAndInWords(Store kind) throws Exception {
        String url = kind.newUrl();
        try (var service = ServiceProcess.start(url)) {
            var http = service.http();
            publish(http, Workbooks.secondTierUpTo(20_000));
            publish(http, Workbooks.secondTierUpTo(30_000));
            JdbcClient.create(new DriverManagerDataSource(url))
                    .sql("update workbook set content = ? where hash = (select hash from release_workbook"
                            + " where release = 'r2' and name = 'approval-tiers')")
                    .param(new byte[] {80, 75, 3, 4})
                    .update();
        }
        try (var service = ServiceProcess.start(url)) {
            var http = service.http();

            assertThat(difference(http, "r3", "r1")).startsWith("200");
            assertThat(difference(http, "r3", "r2"))
                    .startsWith("409")
                    .contains("the workbooks of `r2` are not those of its content hash");
            assertThat(difference(http, "r2", "r1")).startsWith("409");
            assertThat(http.get("caller", "/v1/releases").statusCode()).isEqualTo(200);
            assertThat(new Asked(service).decision()).isEqualTo(200);
        }
    }

    private static String difference(Http http, String of, String from) {
        var answer = http.get("analyst", "/v1/releases/" + of + "/difference?from=" + from, "Accept-Language", "en");
        return answer.statusCode() + " " + answer.body();
    }

    private static void publish(Http http, WorkbookFile workbook) {
        var proposed =
                new Multipart().workbook(workbook).field("note", "a change").post(http, "analyst", "/v1/releases");
        String id = JSON.readTree(proposed.body()).get("id").asString();
        assertThat(http.post("publisher", "/v1/releases/" + id + "/approval", "")
                        .statusCode())
                .isEqualTo(200);
    }
}
