package io.baoxiu.rules.trial;

import io.baoxiu.rules.Case;
import io.baoxiu.rules.Result;
import io.baoxiu.rules.engine.Declared;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;

/**
 * What a rule was seen to read and to conclude, by paths. It is run again and again on made-up values, until each value
 * that it asks for has been each of a few that rules tell apart, one after the other: what any order of its conditions or
 * any way through its consequence reads is met. A run that breaks off, as on values that no case has together, counts as
 * far as it came.
 *
 * @param faults what is wrong whatever the rule says of itself: no such path, or not of that type
 */
record Tried(Set<String> read, Set<String> said, Set<String> faults) {

    private static final int MOST_RUNS = 100_000;

    /**
     * Of a rule that looks at one object.
     *
     * @param named the codes that rules name
     */
    static Tried of(Rule rule, Vocabulary vocabulary, Set<String> named) {
        Tried tried = new Tried(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        TriedValues values = new TriedValues(named);
        Optional<List<Integer>> next = Optional.of(List.of());
        for (int runs = 0; next.isPresent(); runs++) {
            if (runs == MOST_RUNS) {
                throw new IllegalStateException("rule `" + rule.getName() + "` tells too much apart to be tried");
            }
            Trial trial = new Trial(values::of, next.get());
            tried.run(rule, trial, vocabulary);
            tried.take(trial, values);
            next = trial.next();
        }
        return tried;
    }

    private void run(Rule rule, Trial trial, Vocabulary vocabulary) {
        try {
            trial.run(vocabulary, entry -> fire(rule, entry));
        } catch (ClassCastException other) {
            faults.add("takes `" + trial.last() + "` for something of another type");
        } catch (IllegalArgumentException none) {
            faults.add("breaks off: " + none.getMessage());
        } catch (RuntimeException brokenOff) {
            // What was read until then was read.
        }
    }

    private static void fire(Rule rule, Result entry) {
        Pattern<?> pattern = (Pattern<?>) rule.getView().getSubConditions().get(0);
        Object object = pattern.getPatternVariable().getType() == Case.class ? entry.about() : entry;
        try {
            if (holds(pattern.getConstraint(), object)) {
                rule.getDefaultConsequence().getBlock().execute(object);
            }
        } catch (RuntimeException brokenOff) {
            throw brokenOff;
        } catch (Exception brokenOff) {
            throw new IllegalStateException(brokenOff);
        }
    }

    private static boolean holds(Constraint constraint, Object object) throws Exception {
        if (constraint instanceof SingleConstraint single) {
            return single.getPredicate().test(object);
        }
        for (Constraint child : constraint.getChildren()) {
            boolean holds = holds(child, object);
            if (holds == (constraint.getType() == Constraint.Type.OR)) {
                return holds;
            }
        }
        return constraint.getType() != Constraint.Type.OR;
    }

    private void take(Trial trial, TriedValues values) {
        trial.read().forEach(term -> read.add(term.path()));
        trial.said().forEach((term, value) -> {
            said.add(term.path());
            if (value != null && !values.takes(term.type(), value)) {
                faults.add("concludes for `" + term + "` something of another type");
            }
        });
    }

    /** What is not true of what the rule says of itself: each as the end of a sentence about it. */
    List<String> faults(Declared declared, Vocabulary vocabulary) {
        Set<String> needs = declared.needs();
        Set<String> concludes = declared.concludes();
        Set<String> own = new TreeSet<>(needs);
        own.addAll(concludes);
        List<String> all = new ArrayList<>(faults);
        all.addAll(told("names `%s`, which is not a path", own, known(own, vocabulary)));
        all.addAll(told("reads `%s`, which is not among its @needs", read, own));
        all.addAll(told("has `%s` among its @needs, and never reads it", known(needs, vocabulary), read));
        all.addAll(told("concludes `%s`, which is not among its @concludes", said, concludes));
        all.addAll(told("has `%s` among its @concludes, and never concludes it", known(concludes, vocabulary), said));
        return all;
    }

    private static Set<String> known(Set<String> paths, Vocabulary vocabulary) {
        return paths.stream()
                .filter(path -> vocabulary.stated(path).isPresent())
                .collect(Collectors.toSet());
    }

    /** Of each of the paths that are not among the others. */
    private static List<String> told(String fault, Set<String> paths, Set<String> others) {
        return paths.stream()
                .filter(path -> !others.contains(path))
                .sorted()
                .map(fault::formatted)
                .toList();
    }
}
