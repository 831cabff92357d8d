package io.baoxiu.release;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains at startup which cells of the tables are refused, one line each. */
class UnfitTables extends AbstractFailureAnalyzer<WorkbooksRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, WorkbooksRefused cause) {
        return new FailureAnalysis(
                "The decision tables have errors:" + System.lineSeparator() + cause.getMessage(),
                "Correct the cells in `decision-tables`, or start with the tables as they were.",
                cause);
    }
}
