package io.baoxiu.rules.engine;

import io.baoxiu.rules.Case;
import io.baoxiu.rules.Cited;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * Fires rules in ordinary sessions, which are reused for the next case. A case leaves nothing in its session. What happens in a session
 * cannot be observed, so no two cases count as having taken the same course.
 */
final class RuleSessions implements DrlUnit.Firing {

    private static final int STEP_LIMIT = 1_000;

    private final String name;
    private final KieBase base;
    private final Map<String, Cited.Rule> rules;
    private final ConcurrentLinkedQueue<Session> idle = new ConcurrentLinkedQueue<>();

    RuleSessions(KieBase base, Model model, Map<String, Cited.Rule> rules) {
        name = model.getPackageName();
        this.base = base;
        this.rules = rules;
    }

    @Override
    public void run(Case about) {
        about.mark(new Object());
        Session session = idle.poll();
        if (session == null) {
            session = new Session();
        }
        try {
            session.run(about);
        } catch (RuntimeException fault) {
            session.dispose();
            throw fault;
        }
        idle.add(session);
    }

    private final class Session extends DefaultAgendaEventListener {

        private final KieSession session = base.newKieSession();
        private @Nullable Case current;

        Session() {
            session.addEventListener(this);
        }

        void run(Case about) {
            var handle = session.insert(about);
            var results = about.results().stream().map(session::insert).toList();
            current = about;
            int fired = session.fireAllRules(STEP_LIMIT);
            if (fired >= STEP_LIMIT) {
                throw new RulesDoNotEnd(name);
            }
            about.firing(null);
            current = null;
            results.forEach(session::delete);
            session.delete(handle);
        }

        void dispose() {
            session.dispose();
        }

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            Objects.requireNonNull(current)
                    .firing(rules.get(event.getMatch().getRule().getName()));
        }
    }
}
