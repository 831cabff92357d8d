package io.baoxiu.decision.reading;

import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.decision.reading.request.Fingerprint;
import io.baoxiu.vocabulary.Facts;
import java.util.List;

/** The result of reading a request: its facts, or everything that is wrong with it. */
public sealed interface Reading {

    Fingerprint fingerprint();

    /** The request is valid. */
    record Understood(Facts facts, Fingerprint fingerprint) implements Reading {}

    /**
     * The request is invalid.
     *
     * @param faults all its faults, at least one
     * @param fingerprint as for a valid request: it may have been valid when it was first sent
     */
    record Faulty(List<Fault> faults, Fingerprint fingerprint) implements Reading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
