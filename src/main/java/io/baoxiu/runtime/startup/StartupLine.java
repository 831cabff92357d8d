package io.baoxiu.runtime.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says in one line why the service does not start and what to do. */
class StartupLine implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger("io.baoxiu.Baoxiu");

    @Override
    public void report(FailureAnalysis analysis) {
        String remedy = analysis.getAction() == null ? "" : " " + analysis.getAction();
        String what = analysis.getDescription().strip().replaceFirst("[^.!]$", "$0.");
        LOG.error("does not start: {}{}", what, remedy.replace(System.lineSeparator(), " "));
        LOG.debug("does not start", analysis.getCause());
    }
}
