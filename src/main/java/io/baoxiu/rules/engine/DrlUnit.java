package io.baoxiu.rules.engine;

import io.baoxiu.rules.Case;
import io.baoxiu.rules.Cited;
import io.baoxiu.table.premise.RuleUnit;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.kie.api.definition.rule.Rule;

/**
 * One file of the engineers' rules, compiled by the build. Rules with one object each, as nearly all have, are found by walking the
 * network; others need a session, and so do all if the network cannot be walked.
 */
public final class DrlUnit {

    private final String name;
    private final Set<String> needs = new TreeSet<>();
    private final Set<String> concludes = new TreeSet<>();
    private final Map<String, Label> names = new HashMap<>();
    private final Firing firing;

    /** Fires the rules that hold for a case. */
    public interface Firing {

        void run(Case about);

        /** Creates the firing for a model, given what each rule cites, by rule name. */
        interface Way {
            Firing of(InternalKnowledgeBase base, Model model, Map<String, Cited.Rule> cited);
        }
    }

    public DrlUnit(Model model) {
        this(model, DrlUnit::quickest);
    }

    public DrlUnit(Model model, Firing.Way way) {
        name = model.getPackageName();
        InternalKnowledgeBase base = KnowledgeBases.of(model);
        Map<String, Cited.Rule> rules = new HashMap<>();
        for (Rule rule : base.getKiePackage(name).getRules()) {
            rules.put(rule.getName(), cited(rule));
            names.put(rule.getName(), new Label(text(rule, "called"), rule.getName()));
            Declared declared = Declared.of(rule.getMetaData());
            needs.addAll(declared.needs());
            concludes.addAll(declared.concludes());
        }
        firing = way.of(base, model, rules);
    }

    /** Walks the network if it can be walked and its rules allow it, otherwise uses sessions. */
    public static Firing quickest(InternalKnowledgeBase base, Model model, Map<String, Cited.Rule> cited) {
        return RuleSessions.unlessWalked(
                () -> PlainRules.fits(base, model)
                        ? RuleWalk.of(base, model, cited)
                        : new RuleSessions(base, model, cited),
                () -> new RuleSessions(KnowledgeBases.of(model), model, cited));
    }

    public String name() {
        return name;
    }

    /** The paths that its rules declare to need. */
    Set<String> needs() {
        return needs;
    }

    Set<String> concludes() {
        return concludes;
    }

    /** Its needs and conclusions as terms of a vocabulary that has them. */
    public RuleUnit unit(Vocabulary vocabulary) {
        return new RuleUnit(name, terms(needs, vocabulary), terms(concludes, vocabulary));
    }

    private static Set<Term> terms(Set<String> paths, Vocabulary vocabulary) {
        return paths.stream().map(vocabulary::term).collect(Collectors.toSet());
    }

    /** Runs the rules; stops rules that never end. */
    public void run(Case about) {
        firing.run(about);
    }

    /** The labels of its rules, by their names in answers. */
    Map<String, Label> names() {
        return names;
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
}
