package io.baoxiu.rules.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.EntryPointId;
import org.drools.core.common.DefaultFactHandle;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.PropagationContext;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.EntryPointNode;
import org.drools.core.reteoo.LeftInputAdapterNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectSinkPropagator;
import org.drools.core.reteoo.ObjectSource;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rules that hold for one object by walking Drools' alpha network without a session: no agenda, no tuples. A walk records its
 * results in its own handle, so any number of threads may walk. This depends on the internals of Drools' nodes; where they are not as known,
 * sessions are used instead ({@link RuleSessions#unlessWalked}). Tests compare it with ordinary sessions.
 */
final class AlphaWalk {

    private final List<ObjectSinkPropagator> roots;

    private AlphaWalk(List<ObjectTypeNode> nodes, ToIntFunction<RuleImpl> place) {
        nodes.forEach(node -> tap(node, place));
        roots = nodes.stream().map(ObjectTypeNode::getObjectSinkPropagator).toList();
    }

    /**
     * Takes over the conditions of the knowledge base for objects of a type at an entry point, possibly none; the knowledge base can no
     * longer create sessions.
     *
     * @param place the number of a rule
     * @return {@code null} if the network has nodes of unknown kinds; the knowledge base is then left as it is
     */
    static @Nullable AlphaWalk of(
            InternalKnowledgeBase base, EntryPointId entry, Class<?> type, ToIntFunction<RuleImpl> place) {
        EntryPointNode objects = base.getRete().getEntryPointNode(entry);
        List<ObjectTypeNode> nodes = objects == null
                ? List.of()
                : objects.getObjectTypeNodes().values().stream()
                        .filter(node -> node.getObjectType().isAssignableFrom(type))
                        .toList();
        return nodes.stream().allMatch(AlphaWalk::isKnown) ? new AlphaWalk(nodes, place) : null;
    }

    /** Whether below a node there are only conditions, and rules of one object each. */
    private static boolean isKnown(ObjectSource source) {
        return Arrays.stream(source.getObjectSinkPropagator().getSinks())
                .allMatch(sink -> sink instanceof AlphaNode alpha
                        ? isKnown(alpha)
                        : sink instanceof LeftInputAdapterNode out
                                && Arrays.stream(out.getSinkPropagator().getSinks())
                                        .allMatch(RuleTerminalNode.class::isInstance));
    }

    /** Whether no rule can hold. */
    boolean isEmpty() {
        return roots.isEmpty();
    }

    /** The lowest number of a rule that holds, -1 if none does. */
    int first(Object object) {
        Walk walk = walk(new Walk(object, null));
        return walk.first == Integer.MAX_VALUE ? -1 : walk.first;
    }

    /** The numbers of all rules that hold. */
    BitSet all(Object object) {
        BitSet places = new BitSet();
        walk(new Walk(object, places));
        return places;
    }

    @SuppressWarnings("NullAway")
    private Walk walk(Walk walk) {
        for (ObjectSinkPropagator root : roots) {
            root.propagateAssertObject(walk, null, null);
        }
        return walk;
    }

    /** Replaces every exit of the alpha network below a node with a tap. */
    private static void tap(ObjectSource source, ToIntFunction<RuleImpl> place) {
        for (ObjectSink sink : source.getObjectSinkPropagator().getSinks().clone()) {
            if (sink instanceof AlphaNode alpha) {
                tap(alpha, place);
            } else {
                LeftInputAdapterNode out = (LeftInputAdapterNode) sink;
                source.removeObjectSink(out);
                source.addObjectSink(new Tap(out, place));
            }
        }
    }

    /** An object on its way through the network, and the rules it reached. */
    private static final class Walk extends DefaultFactHandle {

        private final @Nullable BitSet all;
        private int first = Integer.MAX_VALUE;

        Walk(Object object, @Nullable BitSet all) {
            super(object);
            this.all = all;
        }

        void meet(int[] places) {
            if (all == null) {
                first = Math.min(first, places[0]);
                return;
            }
            for (int place : places) {
                all.set(place);
            }
        }
    }

    /** Tells a walk which rules it reached: several if they have the same conditions. */
    private static final class Tap extends LeftInputAdapterNode {

        private final int[] places;

        Tap(LeftInputAdapterNode out, ToIntFunction<RuleImpl> place) {
            places = Arrays.stream(out.getSinkPropagator().getSinks())
                    .map(end -> ((RuleTerminalNode) end).getRule())
                    .mapToInt(place)
                    .sorted()
                    .toArray();
            hashcode = System.identityHashCode(this);
        }

        @Override
        public void assertObject(InternalFactHandle handle, PropagationContext context, ReteEvaluator evaluator) {
            ((Walk) handle).meet(places);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }
    }
}
