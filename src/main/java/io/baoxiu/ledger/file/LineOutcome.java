package io.baoxiu.ledger.file;

import io.baoxiu.rules.answer.Counted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The result of one line. */
public sealed interface LineOutcome {

    /** Its number in the file, from 1. */
    long line();

    /** @param told what goes out for it, its line break included, in UTF-8 */
    record Decided(long line, byte[] told, List<Counted> counted) implements LineOutcome {
        public Decided {
            counted = List.copyOf(counted);
        }
    }

    /**
     * What is wrong with it, each in a line.
     *
     * @param text the line itself, for who corrects it; absent where it is not needed
     * @param told what goes out for it where others go that are decided; may be nothing
     */
    record Faulty(long line, List<String> errors, @Nullable String text, String told) implements LineOutcome {
        public Faulty {
            errors = List.copyOf(errors);
        }
    }

    /** It is no complaint. */
    record Other(long line, String told) implements LineOutcome {}
}
