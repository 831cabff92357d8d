package io.baoxiu.rules.engine;

import io.baoxiu.rules.Case;
import io.baoxiu.rules.Cited;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fires rules in ordinary sessions, which are reused for the next case. A case leaves nothing in its session. What happens in a session
 * cannot be observed, so no two cases count as having taken the same course.
 */
final class RuleSessions implements DrlUnit.Firing {

    /** Whether it was logged that sessions are used because walking is not possible. */
    static final AtomicBoolean LOGGED = new AtomicBoolean();

    private static final Logger LOG = LoggerFactory.getLogger(RuleSessions.class);
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

    /**
     * Makes what finds rules by walking, or by sessions if the internals of Drools are not as walking knows them.
     *
     * @param walk returns {@code null} if the network has nodes of unknown kinds
     */
    static <T> T unlessWalked(Supplier<? extends @Nullable T> walk, Supplier<? extends T> sessions) {
        LinkageError changed = null;
        try {
            T walked = walk.get();
            if (walked != null) {
                return walked;
            }
        } catch (LinkageError internals) {
            changed = internals;
        }
        if (!LOGGED.getAndSet(true)) {
            LOG.warn(
                    "this version of Drools builds networks that cannot be walked: deciding by sessions, slower",
                    changed);
        }
        return sessions.get();
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

    /** Rules concluded more often than any sensible number of steps: a bug in them. */
    static final class RulesDoNotEnd extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        RulesDoNotEnd(String unit) {
            super("the rules of `" + unit + "` do not terminate");
        }
    }
}
