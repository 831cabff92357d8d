package io.baoxiu.web.security;

import io.baoxiu.web.security.issuer.IssuerSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator why the service does not start and what to set. */
class InsecureSetup extends AbstractFailureAnalyzer<IllegalStateException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, IllegalStateException cause) {
        if (cause instanceof DemoUsersExposed) {
            String remedy = "Add people with `baoxiu user add NAME ROLE`, or set `" + IssuerSet.ISSUER
                    + "` and `baoxiu.security.audience`, so that callers log in with tokens; or set it to a loopback"
                    + " address such as 127.0.0.1.";
            return new FailureAnalysis(cause.getMessage(), remedy, cause);
        }
        if (cause instanceof TokensUnguarded) {
            return new FailureAnalysis(cause.getMessage(), "Set both, or neither to try the demo users.", cause);
        }
        return null;
    }
}
