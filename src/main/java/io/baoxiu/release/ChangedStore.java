package io.baoxiu.release;

import io.baoxiu.release.record.TamperedRelease;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains at startup which release differs from what was approved. */
class ChangedStore extends AbstractFailureAnalyzer<TamperedRelease> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, TamperedRelease cause) {
        return new FailureAnalysis(
                "The releases were changed in the database, not by the service: " + cause.getMessage() + ".",
                "Find out who changed them, then restore the database from a backup that `baoxiu audit` finds unchanged.",
                cause);
    }
}
