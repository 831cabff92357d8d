package io.baoxiu.rules.engine;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import io.baoxiu.ShippedRules;
import io.baoxiu.rules.Calendars;
import io.baoxiu.rules.Case;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.Test;

/** A fault in a rule costs one decision, not the service. */
class StepLimitTest {

    private static final String UNIT = "rules.endless";

    private final DrlUnit endlessInLitigation = new DrlUnit(endless());

    @Test
    void aRuleThatCallsForItselfIsStopped() {
        assertThatExceptionOfType(RuleSessions.RulesDoNotEnd.class)
                .isThrownBy(() -> endlessInLitigation.run(about(true)))
                .withMessage("the rules of `rules.endless` do not terminate");
    }

    @Test
    void theNextCaseIsDecidedAsIfNothingHadBeen() {
        assertThatExceptionOfType(RuleSessions.RulesDoNotEnd.class)
                .isThrownBy(() -> endlessInLitigation.run(about(true)));
        assertThatNoException().isThrownBy(() -> endlessInLitigation.run(about(false)));
    }

    @Test
    void aRuleWithoutAClauseIsRefused() {
        Variable<Case> about = declarationOf(Case.class, "about");
        ModelImpl model = new ModelImpl(UNIT);
        model.addRule(rule(UNIT, "nothing to stand on")
                .build(pattern(about), on(about).execute(any -> {})));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new DrlUnit(model))
                .withMessage("rule `nothing to stand on` of `rules.endless` has no @clause");
    }

    private static Case about(boolean litigation) {
        Case about = Calendars.emptyCase();
        about.set(ShippedRules.vocabulary().term("complaint.litigation"), litigation);
        return about;
    }

    private static ModelImpl endless() {
        Variable<Case> about = declarationOf(Case.class, "about");
        Rule rule = rule(UNIT, "again and again")
                .metadata("called", "一再")
                .metadata("clause", "none")
                .metadata("zh", "反复")
                .metadata("en", "again")
                .build(
                        pattern(about).expr("litigation", each -> each.is("complaint.litigation")),
                        on(about).execute((drools, each) -> drools.update(each)));
        ModelImpl model = new ModelImpl(UNIT);
        model.addRule(rule);
        return model;
    }
}
