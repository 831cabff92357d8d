package io.baoxiu.ledger.file;

import io.baoxiu.rules.answer.Counted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one line. */
public sealed interface Outcome {

    /** Its number in the file, from 1. */
    long line();

    /** @param told what goes out for it, its line break included */
    record Decided(long line, String told, List<Counted> counted) implements Outcome {
        public Decided {
            counted = List.copyOf(counted);
        }
    }

    /**
     * What is wrong with it, each in a line.
     *
     * @param text the line itself, for who corrects it; absent where it is too long to be told
     */
    record Faulty(long line, List<String> errors, @Nullable String text) implements Outcome {
        public Faulty {
            errors = List.copyOf(errors);
        }
    }
}
