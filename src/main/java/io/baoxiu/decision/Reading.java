package io.baoxiu.decision;

import io.baoxiu.facts.Asked;
import java.util.List;

/** What came of reading a request: its facts, or everything that is wrong with it. */
public sealed interface Reading {

    /**
     * The request is right.
     *
     * @param fingerprint the same for equal JSON: the order of properties and the spelling of numbers do not count
     */
    record Understood(Asked asked, String fingerprint) implements Reading {}

    /**
     * The request is JSON, but breaks rules.
     *
     * @param faults all that it breaks, and at least one
     * @param fingerprint as that of a right one: it may have been right when it was sent first
     */
    record Faulty(List<Fault> faults, String fingerprint) implements Reading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** The request is not one JSON text in UTF-8. */
    record Malformed() implements Reading {}
}
