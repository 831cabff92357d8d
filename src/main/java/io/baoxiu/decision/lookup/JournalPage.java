package io.baoxiu.decision.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.baoxiu.journal.Entry;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A page of a selection, newest first.
 *
 * @param next the value of {@code after} for the next page; absent at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JournalPage(List<Entry> decisions, @Nullable UUID next) {

    public JournalPage {
        decisions = List.copyOf(decisions);
    }

    public JournalPage with(UnaryOperator<Entry> how) {
        return new JournalPage(decisions.stream().map(how).toList(), next);
    }
}
