package io.baoxiu.ledger.file;

import io.baoxiu.rules.answer.Counted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The result of one line. */
public sealed interface LineOutcome {

    /** The line's number in the file, from 1. */
    long line();

    /** @param told the output for it in UTF-8, including the line break */
    record Decided(long line, byte[] told, List<Counted> counted) implements LineOutcome {
        public Decided {
            counted = List.copyOf(counted);
        }
    }

    /**
     * The line is faulty; each fault is one line.
     *
     * @param text the line itself, for correcting it; absent if not needed
     * @param told the output for it among the decided lines; may be empty
     */
    record Faulty(long line, List<String> errors, @Nullable String text, String told) implements LineOutcome {
        public Faulty {
            errors = List.copyOf(errors);
        }
    }

    /** The line is no complaint. */
    record Other(long line, String told) implements LineOutcome {}
}
