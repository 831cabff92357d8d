package io.baoxiu.rules.engine;

import io.baoxiu.rules.Case;
import io.baoxiu.rules.Cited;
import io.baoxiu.rules.Result;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.EntryPointId;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.model.functions.BlockN;
import org.jspecify.annotations.Nullable;

/**
 * Fires rules without a session: first the rules that hold for the case and for each of its results are found, then they conclude, by
 * salience and in the order of the file. A session does the same for rules that have one object each and change nothing for which a
 * condition would have to be evaluated again.
 */
final class RuleWalk implements DrlUnit.Firing {

    private static final long[] NO_RESULTS = {};

    private final Conclusion[] conclusions;
    private final ToLongFunction<Object> cases;
    private final @Nullable ToLongFunction<Object> results;

    /** The action of a rule on the object for which it holds. */
    private record Conclusion(Cited.Rule cited, boolean ofTheCase, BlockN block) {

        void conclude(Case about, Object object) {
            about.firing(cited);
            try {
                block.execute(object);
            } catch (RuntimeException fault) {
                throw fault;
            } catch (Exception fault) {
                throw new IllegalStateException(cited.name(), fault);
            }
        }
    }

    private RuleWalk(Conclusion[] conclusions, ToLongFunction<Object> cases, @Nullable ToLongFunction<Object> results) {
        this.conclusions = conclusions;
        this.cases = cases;
        this.results = results;
    }

    /** Uses the conditions of the network if all are of known kinds, otherwise the network; {@code null} if that is not known either. */
    static @Nullable RuleWalk of(InternalKnowledgeBase base, Model model, Map<String, Cited.Rule> cited) {
        List<RuleImpl> order = PlainRules.in(base, model);
        AlphaTree cases = AlphaTree.of(base, EntryPointId.DEFAULT, Case.class, order::indexOf);
        AlphaTree results = AlphaTree.of(base, EntryPointId.DEFAULT, Result.class, order::indexOf);
        return cases == null || results == null
                ? byNetwork(base, model, cited)
                : new RuleWalk(conclusions(model, order, cited), cases::of, results.isEmpty() ? null : results::of);
    }

    static @Nullable RuleWalk byNetwork(InternalKnowledgeBase base, Model model, Map<String, Cited.Rule> cited) {
        List<RuleImpl> order = PlainRules.in(base, model);
        AlphaWalk cases = AlphaWalk.of(base, EntryPointId.DEFAULT, Case.class, order::indexOf);
        AlphaWalk results = AlphaWalk.of(base, EntryPointId.DEFAULT, Result.class, order::indexOf);
        return cases == null || results == null
                ? null
                : new RuleWalk(
                        conclusions(model, order, cited), walked(cases), results.isEmpty() ? null : walked(results));
    }

    private static Conclusion[] conclusions(Model model, List<RuleImpl> order, Map<String, Cited.Rule> cited) {
        return order.stream()
                .map(rule -> new Conclusion(
                        Objects.requireNonNull(cited.get(rule.getName())),
                        PlainRules.lookedAt(rule) == Case.class,
                        PlainRules.written(model, rule).getDefaultConsequence().getBlock()))
                .toArray(Conclusion[]::new);
    }

    private static ToLongFunction<Object> walked(AlphaWalk walk) {
        return object -> {
            long[] bits = walk.all(object).toLongArray();
            return bits.length == 0 ? 0 : bits[0];
        };
    }

    @Override
    public void run(Case about) {
        long ofTheCase = cases.applyAsLong(about);
        long[] ofResults = ofResults(about.results());
        if (about.isMarked()) {
            about.mark(ofTheCase);
            about.mark(Arrays.stream(ofResults).boxed().toList());
        }
        long any = ofTheCase;
        for (long some : ofResults) {
            any |= some;
        }
        while (any != 0) {
            conclude(about, Long.numberOfTrailingZeros(any), ofTheCase, ofResults);
            any &= any - 1;
        }
        about.firing(null);
    }

    /** The rules that hold of each result; none where no rule holds of any. */
    private long[] ofResults(List<Result> all) {
        long[] held = NO_RESULTS;
        for (int i = 0; results != null && i < all.size(); i++) {
            long bits = results.applyAsLong(all.get(i));
            if (bits != 0) {
                held = held.length == 0 ? new long[all.size()] : held;
                held[i] = bits;
            }
        }
        return held;
    }

    private void conclude(Case about, int place, long ofTheCase, long[] ofResults) {
        Conclusion conclusion = conclusions[place];
        long bit = 1L << place;
        if (conclusion.ofTheCase() && (ofTheCase & bit) != 0) {
            conclusion.conclude(about, about);
        }
        for (int i = 0; i < ofResults.length; i++) {
            if ((ofResults[i] & bit) != 0) {
                conclusion.conclude(about, about.results().get(i));
            }
        }
    }
}
