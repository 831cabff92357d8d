package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Baoxiu;
import io.baoxiu.web.security.issuer.IssuerSet;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ExposureTest {

    @TempDir
    private Path data;

    @ParameterizedTest
    @ValueSource(strings = {"server.address=0.0.0.0", "server.address=", "server.forward-headers-strategy=native"})
    void refusesToStartWhereOtherMachinesCouldUseTheDemoUsers(String setting, CapturedOutput output) {
        assertThat(start(setting)).isInstanceOf(Exception.class);
        assertThat(output)
                .contains("the demo users must not be reachable from other machines")
                .contains("`" + setting.split("=")[0] + "`");
    }

    @Test
    void refusesToStartWithAManagementPortForOtherMachines(CapturedOutput output) {
        assertThat(start("management.server.port=0", "management.server.address=0.0.0.0"))
                .isInstanceOf(Exception.class);
        assertThat(output).contains("`management.server.address` is `0.0.0.0`");
    }

    @Test
    void bindsAManagementPortToThisMachine() {
        assertThat(start("management.server.port=0")).isNull();
    }

    @Test
    void refusesToStartWhenTokensCouldBeMeantForAnotherService(CapturedOutput output) {
        assertThat(start("spring.security.oauth2.resourceserver.jwt.issuer-uri=http://127.0.0.1:1"))
                .isInstanceOf(Exception.class);
        assertThat(output).contains("has no effect without `baoxiu.security.audience`");
    }

    @Test
    void refusesToStartWithKeysButNoIssuer(CapturedOutput output) {
        assertThat(start("spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:1"))
                .isInstanceOf(Exception.class);
        assertThat(output).contains("has no effect without `" + IssuerSet.ISSUER + "`");
    }

    /** What kept the service from starting; null when nothing did. */
    private Exception start(String... settings) {
        String[] all = Stream.concat(
                        Stream.of("server.port=0", "spring.datasource.url=jdbc:sqlite:" + data.resolve("baoxiu.db")),
                        Stream.of(settings))
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
        try {
            new SpringApplicationBuilder(Baoxiu.class).run(all).close();
            return null;
        } catch (RuntimeException refused) {
            return refused;
        }
    }
}
