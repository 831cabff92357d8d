package io.baoxiu.rules.engine;

import io.baoxiu.rules.Case;
import io.baoxiu.rules.Cited;
import io.baoxiu.rules.Result;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.base.base.ClassObjectType;
import org.drools.base.base.EnabledBoolean;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.EntryPointId;
import org.drools.base.rule.Pattern;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Consequence;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.functions.BlockN;

/**
 * Rules fired without a session: first it is seen which hold, of the case and of each of its results, and then they
 * conclude, by salience and as they are written. That is what a session does with rules that each look at one object and
 * change none that a condition would have to be asked of again.
 */
public final class RuleWalk implements DrlUnit.Firing {

    private static final List<Class<?>> LOOKED_AT = List.of(Case.class, Result.class);

    private final List<Conclusion> conclusions;
    private final AlphaWalk cases;
    private final AlphaWalk results;

    /** What a rule does with the object that it holds of. */
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

    public RuleWalk(InternalKnowledgeBase base, Model model, Map<String, Cited.Rule> cited) {
        List<RuleImpl> order = rules(base, model);
        conclusions = order.stream()
                .map(rule -> new Conclusion(
                        Objects.requireNonNull(cited.get(rule.getName())),
                        lookedAt(rule) == Case.class,
                        written(model, rule).getDefaultConsequence().getBlock()))
                .toList();
        cases = new AlphaWalk(base, EntryPointId.DEFAULT, Case.class, order::indexOf);
        results = new AlphaWalk(base, EntryPointId.DEFAULT, Result.class, order::indexOf);
    }

    /** Whether each rule looks at one object, has nothing to say to the session, and waits for nothing but its salience. */
    static boolean fits(InternalKnowledgeBase base, Model model) {
        return rules(base, model).stream()
                .allMatch(rule -> isPlain(rule)
                        && LOOKED_AT.contains(lookedAt(rule))
                        && takesWhatItLooksAt(rule, written(model, rule).getDefaultConsequence()));
    }

    @Override
    public void run(Case about) {
        BitSet ofTheCase = cases.all(about);
        List<BitSet> ofResults = about.results().stream().map(results::all).toList();
        about.mark(ofTheCase);
        about.mark(ofResults);
        for (int place = 0; place < conclusions.size(); place++) {
            Conclusion conclusion = conclusions.get(place);
            if (conclusion.ofTheCase() && ofTheCase.get(place)) {
                conclusion.conclude(about, about);
            }
            for (int i = 0; i < ofResults.size(); i++) {
                if (ofResults.get(i).get(place)) {
                    conclusion.conclude(about, about.results().get(i));
                }
            }
        }
        about.firing(null);
    }

    private static List<RuleImpl> rules(InternalKnowledgeBase base, Model model) {
        return base.getKiePackage(model.getPackageName()).getRules().stream()
                .map(RuleImpl.class::cast)
                .sorted(Comparator.comparingInt(RuleImpl::getSalienceValue)
                        .reversed()
                        .thenComparing(RuleImpl::getLoadOrder))
                .toList();
    }

    private static boolean isPlain(RuleImpl rule) {
        return !rule.isSalienceDynamic()
                && rule.isMainAgendaGroup()
                && rule.getActivationGroup() == null
                && rule.getRuleFlowGroup() == null
                && rule.getTimer() == null
                && !rule.hasCalendars()
                && rule.getDateEffective() == null
                && rule.getDateExpires() == null
                && rule.getEnabled() == EnabledBoolean.ENABLED_TRUE
                && !rule.hasNamedConsequences();
    }

    /** The type of the one object that a rule looks at; {@code void} when that cannot be said. */
    private static Class<?> lookedAt(RuleImpl rule) {
        List<?> looks = rule.getLhs().getChildren();
        return looks.size() == 1
                        && looks.get(0) instanceof Pattern pattern
                        && pattern.getSource() == null
                        && pattern.getObjectType() instanceof ClassObjectType type
                ? type.getClassType()
                : void.class;
    }

    private static boolean takesWhatItLooksAt(RuleImpl rule, Consequence consequence) {
        Pattern pattern = (Pattern) rule.getLhs().getChildren().get(0);
        return !consequence.isUsingDrools()
                && consequence.getVariables().length == 1
                && pattern.getDeclaration() != null
                && consequence
                        .getVariables()[0]
                        .getName()
                        .equals(pattern.getDeclaration().getIdentifier());
    }

    private static Rule written(Model model, RuleImpl rule) {
        return model.getRules().stream()
                .filter(each -> each.getName().equals(rule.getName()))
                .findFirst()
                .orElseThrow();
    }
}
