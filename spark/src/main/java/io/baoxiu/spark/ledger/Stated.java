package io.baoxiu.spark.ledger;

import io.baoxiu.decision.reading.Reading;
import io.baoxiu.spark.release.Engine;
import io.baoxiu.vocabulary.Facts;
import java.time.LocalDate;
import java.util.List;

/** The result of reading a row. */
public sealed interface Stated {

    /** @param day under which it is filed */
    record Complaint(Facts facts, LocalDate day) implements Stated {}

    /** @param faults at least one */
    record Faulty(List<RowFault> faults) implements Stated {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** Nothing to decide: a blank line, a row of sums, an entry of another question. */
    record Other() implements Stated {}

    static Stated of(Reading reading, Engine engine) {
        return reading instanceof Reading.Understood understood
                ? new Complaint(understood.facts(), engine.day(understood.facts()))
                : new Faulty(RowFault.of(((Reading.Faulty) reading).faults()));
    }
}
