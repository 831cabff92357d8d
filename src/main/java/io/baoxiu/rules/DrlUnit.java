package io.baoxiu.rules;

import io.baoxiu.table.RuleUnit;
import io.baoxiu.table.Term;
import io.baoxiu.table.Vocabulary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * One file of the engineers' rules, compiled by the build: a knowledge base of its own and the sessions that are idle. A
 * case leaves nothing in a session that it went through.
 */
final class DrlUnit {

    private static final int STEP_LIMIT = 1_000;

    private final String name;
    private final KieBase base;
    private final Map<String, Cited.Rule> rules = new HashMap<>();
    private final RuleUnit unit;
    private final ConcurrentLinkedQueue<Session> idle = new ConcurrentLinkedQueue<>();

    DrlUnit(Model model) {
        name = model.getPackageName();
        base = KieBaseBuilder.createKieBaseFromModel(model);
        Set<Term> needs = new HashSet<>();
        Set<Term> concludes = new HashSet<>();
        for (Rule rule : base.getKiePackage(name).getRules()) {
            rules.put(rule.getName(), cited(rule));
            needs.addAll(terms(rule, "needs"));
            concludes.addAll(terms(rule, "concludes"));
        }
        unit = new RuleUnit(name, needs, concludes);
    }

    String name() {
        return name;
    }

    RuleUnit unit() {
        return unit;
    }

    /** Lets the rules conclude; a rule that never comes to an end is stopped. */
    void run(Case about) {
        Session session = idle.poll();
        if (session == null) {
            session = new Session();
        }
        session.run(about);
        idle.add(session);
    }

    private Cited.Rule cited(Rule rule) {
        return new Cited.Rule(rule.getName(), text(rule, "clause"), text(rule, "zh"), text(rule, "en"));
    }

    private String text(Rule rule, String key) {
        Object text = rule.getMetaData().get(key);
        if (text == null || text.toString().isBlank()) {
            throw new IllegalStateException("rule `" + rule.getName() + "` of `" + name + "` has no @" + key);
        }
        return text.toString();
    }

    private static Set<Term> terms(Rule rule, String key) {
        Object paths = rule.getMetaData().get(key);
        Set<Term> terms = new HashSet<>();
        if (paths != null) {
            Arrays.stream(paths.toString().split(","))
                    .map(String::strip)
                    .map(Vocabulary::term)
                    .forEach(terms::add);
        }
        return terms;
    }

    private final class Session extends DefaultAgendaEventListener {

        private final KieSession session = base.newKieSession();

        Session() {
            session.addEventListener(this);
        }

        /** Not put back when it throws: a session is only used again when it is known to be empty. */
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

        private @org.jspecify.annotations.Nullable Case current;

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            Objects.requireNonNull(current)
                    .firing(rules.get(event.getMatch().getRule().getName()));
        }
    }
}
