package io.baoxiu.web.budget;

import io.baoxiu.decision.Caller;
import io.baoxiu.web.problem.Problem;
import io.baoxiu.web.problem.ProblemType;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Checking tables can take seconds: each person may have one check running. */
@Component
class OneAtATime {

    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    <T> T of(Caller caller, Supplier<T> check) {
        if (!busy.add(caller.name())) {
            throw new Problem(ProblemType.TOO_MANY_REQUESTS, "您的上一次检查尚未结束", "another check of yours is still running");
        }
        try {
            return check.get();
        } finally {
            busy.remove(caller.name());
        }
    }
}
