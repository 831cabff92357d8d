package io.baoxiu.decision.reading;

import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.decision.reading.request.Fingerprint;
import io.baoxiu.vocabulary.Facts;
import java.util.List;

/** The result of reading a request: its facts, or everything that is wrong with it. */
public sealed interface Reading {

    Fingerprint fingerprint();

    /** The request is right. */
    record Understood(Facts facts, Fingerprint fingerprint) implements Reading {}

    /**
     * The request breaks rules.
     *
     * @param faults all that it breaks, and at least one
     * @param fingerprint as that of a right one: it may have been right when it was sent first
     */
    record Faulty(List<Fault> faults, Fingerprint fingerprint) implements Reading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
