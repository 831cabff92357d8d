package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor.Version;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service is made of, told to auditors. */
@ServiceTest
class BillOfMaterialsTest {

    private static final String PATH = "/actuator/sbom/application";

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"caller", "finance", "analyst", "publisher"})
    void isForAuditorsAlone(String other) {
        assertThat(http.get(other, "/actuator/sbom").statusCode()).isEqualTo(403);
        assertThat(http.get(other, PATH).statusCode()).isEqualTo(403);
        assertThat(Http.send(http.at(PATH)).statusCode()).isEqualTo(401);
        assertThat(http.get("auditor", "/actuator/sbom").body()).isEqualTo("{\"ids\":[\"application\"]}");
    }

    @Test
    void namesTheLibrariesThatRun() {
        Set<String> running = Arrays.stream(
                        System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(path -> path.replaceAll(".*[/\\\\]", ""))
                .collect(Collectors.toSet());

        List<String> named = components()
                .map(part ->
                        part.get("name").asString() + "-" + part.get("version").asString() + ".jar")
                .toList();

        assertThat(running).containsAll(named);
        assertThat(named).hasSizeGreaterThan(80);
    }

    /** The first versions without known weaknesses. */
    @ParameterizedTest
    @CsvSource({
        "org.springframework.boot, spring-boot, 4.1.2",
        "org.apache.tomcat.embed, tomcat-embed-core, 11.0.25",
        "com.fasterxml.jackson.core, jackson-databind, 2.21.6",
        "tools.jackson.core, jackson-databind, 3.1.6",
    })
    void holdsNoneThatIsKnownToBeWeak(String group, String name, String atLeast) {
        assertThat(components()
                        .filter(part -> part.get("group").asString().equals(group)
                                && part.get("name").asString().equals(name))
                        .map(part -> Version.parse(part.get("version").asString())))
                .singleElement()
                .satisfies(version ->
                        assertThat(version.compareTo(Version.parse(atLeast))).isNotNegative());
    }

    private Stream<JsonNode> components() {
        var answer = http.get("auditor", PATH);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body()).get("components").valueStream();
    }
}
