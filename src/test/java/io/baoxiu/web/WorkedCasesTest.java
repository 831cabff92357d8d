package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.model.Plain;
import io.baoxiu.model.WorkedCases;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The contract's worked cases come out as they are told, of the service as it is called. */
@ServiceTest
class WorkedCasesTest {

    private static final List<String> OF_THE_MOMENT = List.of("id", "release", "decidedAt");

    @LocalServerPort
    private int port;

    @TestFactory
    Stream<DynamicTest> overHttp() {
        var http = new Http(port);
        return WorkedCases.all()
                .map(worked -> DynamicTest.dynamicTest(worked.name(), () -> {
                    var answer =
                            http.post("caller", "/v1/decisions", worked.facts().toString());

                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                    var told = (ObjectNode) JsonMapper.shared().readTree(answer.body());
                    assertThat(told.remove("because")).isNotEmpty();
                    assertThat(Plain.of(told.without(OF_THE_MOMENT))).isEqualTo(Plain.of(worked.decision()));
                }));
    }
}
