package io.baoxiu.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import io.baoxiu.ShippedRules;
import io.baoxiu.model.Engine;
import io.baoxiu.model.Question;
import io.baoxiu.model.RandomQuestions;
import io.baoxiu.rules.Case;
import io.baoxiu.rules.Result;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Language;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleBuilder;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules fired by walking the network conclude what they conclude in sessions, for the same reasons in the same order. */
class RuleWalkTest {

    private static final int SEED = 20_260_302;
    private static final int CASES = 3_000;
    private static final String UNIT = "rules.tried";

    private final Variable<Case> about = declarationOf(Case.class, "about");

    @ParameterizedTest
    @EnumSource(Question.class)
    void answersAsSessionsDo(Question question) {
        RuleSet walked = ShippedRules.rules();
        RuleSet fired = new RuleSet(ShippedRules.tables(), RuleBook.of(model -> new DrlUnit(model, RuleSessions::new)));
        RandomQuestions random = new RandomQuestions(SEED);
        Engine engine = new Engine(walked);
        for (int i = 0; i < CASES; i++) {
            Facts asked = engine.facts(question, random.next(question));
            assertThat(walked.answer(asked, Language.EN).json())
                    .isEqualTo(fired.answer(asked, Language.EN).json());
        }
    }

    @Test
    void answersAsTheNetworkDoes() {
        RuleSet walked = ShippedRules.rules();
        RuleSet byNetwork = new RuleSet(
                ShippedRules.tables(),
                RuleBook.of(model -> new DrlUnit(
                        model,
                        (base, rules, cited) -> Objects.requireNonNull(RuleWalk.byNetwork(base, rules, cited)))));
        RandomQuestions random = new RandomQuestions(SEED);
        Engine engine = new Engine(walked);
        for (int i = 0; i < CASES; i++) {
            Facts asked = engine.facts(Question.DECISION, random.next(Question.DECISION));
            assertThat(walked.answer(asked, Language.EN).json())
                    .isEqualTo(byNetwork.answer(asked, Language.EN).json());
        }
    }

    @Test
    void takesEveryRuleThatComesWithTheSoftware() {
        assertThat(RuleBook.of(model -> new DrlUnit(model, (base, rules, cited) -> {
                            DrlUnit.Firing firing = DrlUnit.quickest(base, rules, cited);
                            assertThat(firing).isInstanceOf(RuleWalk.class);
                            return firing;
                        }))
                        .drl())
                .isNotEmpty();
    }

    @Test
    void leavesToSessionsANetworkThatIsMoreThanAnAlphaNetwork() {
        ModelImpl joined = new ModelImpl("joined");
        Variable<Case> other = declarationOf(Case.class, "other");
        joined.addRule(rule("joined", "joined")
                .build(pattern(about), pattern(other), on(about).execute(any -> {})));
        assertConcludesBySessions(model -> KieBaseBuilder.createKieBaseFromModel(List.of(model, joined)));
    }

    @Test
    void leavesToSessionsAnyRuleWhereDroolsLacksAMethod() {
        assertConcludesBySessions(model -> Networks.ofChangedInternals());
    }

    /** @param refusing a knowledge base of a model that cannot be walked */
    private static void assertConcludesBySessions(Function<Model, InternalKnowledgeBase> refusing) {
        RuleSet fired = new RuleSet(
                ShippedRules.tables(),
                RuleBook.of(model -> new DrlUnit(model, (base, rules, cited) -> {
                    DrlUnit.Firing firing = DrlUnit.quickest(refusing.apply(rules), rules, cited);
                    assertThat(firing).isInstanceOf(RuleSessions.class);
                    return firing;
                })));
        RandomQuestions random = new RandomQuestions(SEED);
        Engine engine = new Engine(ShippedRules.rules());
        for (int i = 0; i < 100; i++) {
            Facts asked = engine.facts(Question.DECISION, random.next(Question.DECISION));
            assertThat(fired.answer(asked, Language.EN).json())
                    .isEqualTo(ShippedRules.rules().answer(asked, Language.EN).json());
        }
    }

    @Test
    void takesARuleOnOneObject() {
        assertThat(fits(UnaryOperator.identity(), pattern(about), on(about).execute(any -> {})))
                .isTrue();
    }

    @Test
    void leavesToSessionsARuleThatChangesWhatIsThere() {
        assertThat(fits(
                        UnaryOperator.identity(),
                        pattern(about),
                        on(about).execute((drools, any) -> drools.update(any))))
                .isFalse();
    }

    @Test
    void leavesToSessionsARuleOnTwoObjects() {
        Variable<Result> result = declarationOf(Result.class, "result");
        assertThat(fits(
                        UnaryOperator.identity(),
                        pattern(about),
                        pattern(result),
                        on(about).execute(any -> {})))
                .isFalse();
    }

    @Test
    void leavesToSessionsARuleThatConcludesFromSomethingBound() {
        Variable<String> bound = declarationOf(String.class, "bound");
        PatternDSL.PatternDef<Case> binding = pattern(about).bind(bound, any -> "text");
        assertThat(fits(UnaryOperator.identity(), binding, on(bound).execute(any -> {})))
                .isFalse();
    }

    @Test
    void leavesToSessionsARuleOfAGroup() {
        assertThat(fits(
                        rule -> rule.attribute(Rule.Attribute.ACTIVATION_GROUP, "one of us"),
                        pattern(about),
                        on(about).execute(any -> {})))
                .isFalse();
        assertThat(fits(
                        rule -> rule.attribute(Rule.Attribute.AGENDA_GROUP, "later"),
                        pattern(about),
                        on(about).execute(any -> {})))
                .isFalse();
    }

    @Test
    void leavesToSessionsARuleThatIsOff() {
        assertThat(fits(
                        rule -> rule.attribute(Rule.Attribute.ENABLED, false),
                        pattern(about),
                        on(about).execute(any -> {})))
                .isFalse();
    }

    private static boolean fits(UnaryOperator<RuleBuilder> more, RuleItemBuilder<?>... items) {
        ModelImpl model = new ModelImpl(UNIT);
        model.addRule(more.apply(rule(UNIT, "tried")).build(items));
        return PlainRules.fits(KieBaseBuilder.createKieBaseFromModel((Model) model), model);
    }
}
