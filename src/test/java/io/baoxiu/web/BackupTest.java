package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Fresh;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

class BackupTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder = Fresh.folder();
    private final Path data = folder.resolve("data");
    private final String url = "jdbc:sqlite:" + data.resolve("baoxiu.db");
    private final Path backup = folder.resolve("backup.db");

    @Test
    void isTakenWhileTheServiceRunsAndPutBackWhenItDoesNot() throws Exception {
        String before;
        String after;
        try (var service = ServiceProcess.start(url)) {
            before = decided(service);
            assertThat(run("backup")).startsWith("0 `" + backup + "`: 1 entries, none changed; head ");
            after = decided(service);

            assertThat(run("restore")).contains("baoxiu: another service uses `" + data.resolve("baoxiu.db") + "`");
            service.kill();
        }
        assertThat(data.resolve("baoxiu.db-wal")).isNotEmptyFile();

        assertThat(run("restore")).startsWith("0 `" + backup + "`: 1 entries, none changed; head ");

        try (var service = ServiceProcess.start(url)) {
            assertThat(found(service, before)).isEqualTo(200);
            assertThat(found(service, after)).isEqualTo(404);
        }
        assertThat(whatWasThere()).containsExactlyInAnyOrder(before, after);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
    }

    private List<String> whatWasThere() throws IOException {
        try (var files = Files.list(data)) {
            Path kept = files.filter(
                            file -> file.getFileName().toString().matches("baoxiu\\.db\\.before-\\d{8}-\\d{6}"))
                    .findAny()
                    .orElseThrow();
            return JdbcClient.create(new DriverManagerDataSource("jdbc:sqlite:" + kept))
                    .sql("select id from decision")
                    .query(String.class)
                    .list();
        }
    }

    private static String decided(ServiceProcess service) {
        var answer = service.http().post("caller", "/v1/decisions", "{\"complaint\": {\"kind\": \"CONSULTATION\"}}");
        return JSON.readTree(answer.body()).get("id").asString();
    }

    private static int found(ServiceProcess service, String id) {
        return service.http().get("auditor", "/v1/decisions/" + id).statusCode();
    }

    private String run(String command) throws IOException, InterruptedException {
        return ServiceProcess.command(command, backup.toString(), "--url", url);
    }
}
