package io.baoxiu.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.EntryPointId;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.EntryPointNode;
import org.drools.core.reteoo.LeftInputAdapterNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectSource;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.core.reteoo.Sink;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Predicate1;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rules that hold for one object by evaluating the conditions of Drools' alpha network directly, without its nodes: they are
 * stored in depth-first order, each with the index to continue at if it does not hold. Conditions that Drools shares between rules are
 * evaluated once. This depends on the internals of Drools' nodes, so it is used only if all nodes are of known kinds; otherwise the network
 * is walked ({@link AlphaWalk}). Tests compare it with ordinary sessions.
 */
final class AlphaTree {

    /** Each rule has one bit. */
    static final int MOST_RULES = Long.SIZE;

    private final List<Predicate1<Object>> conditions = new ArrayList<>();
    private final List<Integer> elsewhere = new ArrayList<>();
    private final List<Long> rules = new ArrayList<>();
    private long always;

    private Predicate1<Object>[] asked = array(conditions);
    private int[] otherwise = {};
    private long[] held = {};

    private AlphaTree() {}

    /**
     * Leaves the knowledge base as it is.
     *
     * @param place the number of a rule, below {@link #MOST_RULES}
     * @return {@code null} if the network has nodes of unknown kinds
     */
    static @Nullable AlphaTree of(
            InternalKnowledgeBase base, EntryPointId entry, Class<?> type, ToIntFunction<RuleImpl> place) {
        var tree = new AlphaTree();
        EntryPointNode objects = base.getRete().getEntryPointNode(entry);
        if (objects != null) {
            for (ObjectTypeNode node : objects.getObjectTypeNodes().values()) {
                if (node.getObjectType().isAssignableFrom(type) && !tree.add(node, -1, place)) {
                    return null;
                }
            }
        }
        tree.asked = array(tree.conditions);
        tree.otherwise = tree.elsewhere.stream().mapToInt(Integer::intValue).toArray();
        tree.held = tree.rules.stream().mapToLong(Long::longValue).toArray();
        return tree;
    }

    @SuppressWarnings("unchecked")
    private static Predicate1<Object>[] array(List<Predicate1<Object>> conditions) {
        return conditions.toArray(Predicate1[]::new);
    }

    /** Whether no rule can hold. */
    boolean isEmpty() {
        return asked.length == 0 && always == 0;
    }

    /** The rules that hold, one bit each. */
    long of(Object object) {
        long all = always;
        int at = 0;
        while (at < asked.length) {
            if (holds(asked[at], object)) {
                all |= held[at];
                at++;
            } else {
                at = otherwise[at];
            }
        }
        return all;
    }

    private static boolean holds(Predicate1<Object> condition, Object object) {
        try {
            return condition.test(object);
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** @param above the condition above it; -1 for none */
    private boolean add(ObjectSource source, int above, ToIntFunction<RuleImpl> place) {
        for (ObjectSink sink : source.getObjectSinkPropagator().getSinks()) {
            boolean known = sink instanceof AlphaNode alpha
                    ? addCondition(alpha, place)
                    : sink instanceof LeftInputAdapterNode out && addRules(out, above, place);
            if (!known) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    private boolean addCondition(AlphaNode alpha, ToIntFunction<RuleImpl> place) {
        if (!(alpha.getConstraint() instanceof LambdaConstraint lambda)
                || lambda.getRequiredDeclarations().length > 0) {
            return false;
        }
        SingleConstraint condition = lambda.getEvaluator().getConstraint();
        if (condition.getVariables().length != 1 || condition.isTemporal()) {
            return false;
        }
        int at = conditions.size();
        conditions.add(condition.getPredicate1());
        rules.add(0L);
        elsewhere.add(0);
        boolean known = add(alpha, at, place);
        elsewhere.set(at, conditions.size());
        return known;
    }

    private boolean addRules(LeftInputAdapterNode out, int above, ToIntFunction<RuleImpl> place) {
        for (Sink sink : out.getSinkPropagator().getSinks()) {
            if (!(sink instanceof RuleTerminalNode end)) {
                return false;
            }
            long bit = 1L << place.applyAsInt(end.getRule());
            if (above < 0) {
                always |= bit;
            } else {
                rules.set(above, rules.get(above) | bit);
            }
        }
        return true;
    }
}
