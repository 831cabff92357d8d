package io.baoxiu.ledger.file;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The faults of a line, as a line of JSON. */
final class FaultLine {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FaultLine() {}

    private record Told(long line, List<String> errors) {}

    private record WithText(long line, List<String> errors, String text) {}

    static String of(LineOutcome.Faulty faulty) {
        return faulty.text() == null
                ? withoutText(faulty)
                : JSON.writeValueAsString(new WithText(faulty.line(), faulty.errors(), faulty.text())) + "\n";
    }

    static String withoutText(LineOutcome.Faulty faulty) {
        return JSON.writeValueAsString(new Told(faulty.line(), faulty.errors())) + "\n";
    }
}
