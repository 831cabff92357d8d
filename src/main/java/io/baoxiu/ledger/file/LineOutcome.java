package io.baoxiu.ledger.file;

import io.baoxiu.rules.answer.Counted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one line. */
public sealed interface LineOutcome {

    /** Its number in the file, from 1. */
    long line();

    /**
     * As a line of JSON.
     *
     * @param json an object
     * @param numbered whether its number stands first in it; not where its place tells it
     */
    static LineOutcome decided(long line, String json, boolean numbered, List<Counted> counted) {
        String told = numbered ? "{\"line\":" + line + "," + json.substring(1) : json;
        return new Decided(line, told + "\n", counted);
    }

    /** @param told what goes out for it, its line break included */
    record Decided(long line, String told, List<Counted> counted) implements LineOutcome {
        public Decided {
            counted = List.copyOf(counted);
        }
    }

    /**
     * What is wrong with it, each in a line.
     *
     * @param text the line itself, for who corrects it; absent where it need not be told
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
