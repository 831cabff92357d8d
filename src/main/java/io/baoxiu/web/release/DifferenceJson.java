package io.baoxiu.web.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.baoxiu.analysis.difference.Difference;
import io.baoxiu.analysis.wording.TextChange;
import io.baoxiu.analysis.wording.VocabularyDifference;
import io.baoxiu.analysis.wording.VocabularyDifference.RowChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The differences of a table, as regions and texts, or of the vocabulary, as rows of its sheets.
 *
 * @param table its name, or {@code vocabulary}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DifferenceJson(
        String table,
        @Nullable List<Difference.Change> changes,
        @Nullable List<TextChange> texts,
        @Nullable List<RowChange> terms,
        @Nullable List<RowChange> lists,
        @Nullable List<RowChange> questions,
        @Nullable List<RowChange> clauses) {

    static DifferenceJson of(Difference difference) {
        return new DifferenceJson(difference.table(), difference.changes(), difference.texts(), null, null, null, null);
    }

    static DifferenceJson of(VocabularyDifference difference) {
        return new DifferenceJson(
                difference.table(),
                null,
                null,
                difference.terms(),
                difference.lists(),
                difference.questions(),
                difference.clauses());
    }
}
