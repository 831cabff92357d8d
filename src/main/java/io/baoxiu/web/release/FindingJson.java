package io.baoxiu.web.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.baoxiu.table.Finding;
import io.baoxiu.vocabulary.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A finding in the reader's language. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FindingJson(
        Finding.Severity severity,
        Finding.Code code,
        String workbook,
        @Nullable String sheet,
        @Nullable String cell,
        String message,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Object> suggestion,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, @Nullable Object> witness) {

    static List<FindingJson> all(List<Finding> findings, Language language) {
        return findings.stream()
                .map(finding -> new FindingJson(
                        finding.severity(),
                        finding.code(),
                        finding.workbook(),
                        finding.sheet(),
                        finding.cell(),
                        finding.message().in(language),
                        finding.suggestion(),
                        finding.witness()))
                .toList();
    }
}
