package io.baoxiu.runtime;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says to whoever starts the service why it cannot use the database. */
class UnfitDatabase extends AbstractFailureAnalyzer<DataInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DataInUse cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".",
                "Stop it, start this one in another folder, or give both a PostgreSQL: `spring.datasource.url`.",
                cause);
    }
}
