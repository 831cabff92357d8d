package io.baoxiu.decision;

import io.baoxiu.decision.reading.Faults;
import io.baoxiu.decision.reading.Values;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.vocabulary.ApprovalFacts;
import io.baoxiu.vocabulary.Asked;
import io.baoxiu.vocabulary.Facts;
import org.jspecify.annotations.Nullable;

/** Whether a release knows the codes that facts name from the lists that analysts extend. */
final class KnownCodes {

    private KnownCodes() {}

    /** @throws UnknownCode for a code that it does not know */
    static void require(Asked facts, CompiledRelease release) {
        if (facts instanceof Facts stated) {
            require("/complaint/part", "part", stated.complaint().part(), release);
        } else if (facts instanceof ApprovalFacts stated) {
            require("/approver", "office", stated.approver(), release);
        }
    }

    private static void require(String pointer, String list, @Nullable String code, CompiledRelease release) {
        if (code != null) {
            var faults = new Faults();
            new Values(faults).code(pointer, release.codes(list), code);
            faults.all().stream().findFirst().ifPresent(fault -> {
                throw new UnknownCode(fault);
            });
        }
    }
}
