package io.baoxiu.decision.reading;

import io.baoxiu.table.Message;
import io.baoxiu.vocabulary.Asked;
import java.util.List;

/** What came of reading a request: its facts, or everything that is wrong with it. */
public sealed interface Reading {

    /** The request is right. */
    record Understood(Asked asked, Fingerprint fingerprint) implements Reading {}

    /**
     * The request is JSON, but breaks rules.
     *
     * @param faults all that it breaks, and at least one
     * @param fingerprint as that of a right one: it may have been right when it was sent first
     */
    record Faulty(List<Fault> faults, Fingerprint fingerprint) implements Reading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /**
     * The request is not one JSON text in UTF-8.
     *
     * @param said what is wrong, without its subject
     */
    record Malformed(Message said) implements Reading {}
}
