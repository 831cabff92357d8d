package io.baoxiu.rules.engine;

import io.baoxiu.rules.Case;
import io.baoxiu.rules.Result;
import java.util.Comparator;
import java.util.List;
import org.drools.base.base.ClassObjectType;
import org.drools.base.base.EnabledBoolean;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Consequence;
import org.drools.model.Model;
import org.drools.model.Rule;

/** The rules of a compiled file, in the order in which they fire, and whether they can be fired without a session. */
final class PlainRules {

    private static final List<Class<?>> LOOKED_AT = List.of(Case.class, Result.class);

    private PlainRules() {}

    /**
     * Whether each rule has one object, does not use the session, and depends only on its salience; and there are no more rules than can be
     * searched at once.
     */
    static boolean fits(InternalKnowledgeBase base, Model model) {
        List<RuleImpl> all = in(base, model);
        return all.size() <= AlphaTree.MOST_RULES
                && all.stream()
                        .allMatch(rule -> isPlain(rule)
                                && LOOKED_AT.contains(lookedAt(rule))
                                && takesWhatItLooksAt(rule, written(model, rule).getDefaultConsequence()));
    }

    /** The rules by salience, then in the order of the file. */
    static List<RuleImpl> in(InternalKnowledgeBase base, Model model) {
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

    /** The type of the one object of a rule; {@code void} if it cannot be determined. */
    static Class<?> lookedAt(RuleImpl rule) {
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

    static Rule written(Model model, RuleImpl rule) {
        return model.getRules().stream()
                .filter(each -> each.getName().equals(rule.getName()))
                .findFirst()
                .orElseThrow();
    }
}
