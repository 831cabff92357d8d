package io.baoxiu.runtime.startup;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains at startup that the database has the tables of another version, which are not converted. */
class FormerShape extends AbstractFailureAnalyzer<FlywayValidateException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, FlywayValidateException cause) {
        return new FailureAnalysis(
                "the database has the tables of another version of the software, and they are not converted.",
                UnusableDatabase.OF_ANOTHER_VERSION,
                cause);
    }
}
