package io.baoxiu.decision.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The lists of codes that analysts extend, as the rules of a day know them. */
@FunctionalInterface
public interface CodeLists {

    /** The codes of {@code part} or {@code office} on that day; empty when no release is in force on it. */
    Optional<Set<String>> codes(String list, LocalDate day);
}
