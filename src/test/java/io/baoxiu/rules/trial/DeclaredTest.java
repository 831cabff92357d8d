package io.baoxiu.rules.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.baoxiu.ShippedRules;
import io.baoxiu.model.Engine;
import io.baoxiu.model.Question;
import io.baoxiu.model.RandomQuestions;
import io.baoxiu.rules.Case;
import io.baoxiu.rules.Values;
import io.baoxiu.rules.Watch;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.rules.engine.Declared;
import io.baoxiu.rules.engine.DrlUnit;
import io.baoxiu.rules.engine.RuleBook;
import io.baoxiu.rules.engine.RuleTexts;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Block1;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each rule says that it needs and concludes is what it reads and concludes, no more and no less. */
class DeclaredTest {

    private static final int SEED = 20_260_302;
    private static final int CASES = 15_000;

    @TestFactory
    Stream<DynamicTest> isWhatTheRuleReadsAndConcludes() {
        return rules().map(rule -> DynamicTest.dynamicTest(
                rule.getName(),
                () -> assertThat(faults(rule, Declared.of(rule.getMetaData()))).isEmpty()));
    }

    /** Each need and each conclusion in turn left out of what a rule says of itself. */
    @TestFactory
    Stream<DynamicTest> isRefusedWhereOneIsLeftOut() {
        return rules().map(rule -> DynamicTest.dynamicTest(rule.getName(), () -> {
            Declared declared = Declared.of(rule.getMetaData());
            declared.needs()
                    .forEach(path -> assertThat(
                                    faults(rule, new Declared(without(declared.needs(), path), declared.concludes())))
                            .containsExactly("reads `" + path + "`, which is not among its @needs"));
            declared.concludes()
                    .forEach(path -> assertThat(
                                    faults(rule, new Declared(declared.needs(), without(declared.concludes(), path))))
                            .contains("concludes `" + path + "`, which is not among its @concludes"));
        }));
    }

    /** One more of each than the rule reads and concludes, and one that there is not. */
    @TestFactory
    Stream<DynamicTest> isRefusedWhereItIsTooMuch() {
        return rules().map(rule -> DynamicTest.dynamicTest(rule.getName(), () -> {
            Declared declared = Declared.of(rule.getMetaData());
            assertThat(faults(rule, new Declared(with(declared.needs(), "staff.occurrence"), declared.concludes())))
                    .containsExactly("has `staff.occurrence` among its @needs, and never reads it");
            assertThat(faults(rule, new Declared(declared.needs(), with(declared.concludes(), "staff.fine"))))
                    .containsExactly("has `staff.fine` among its @concludes, and never concludes it");
            assertThat(faults(rule, new Declared(with(declared.needs(), "staff.hat"), declared.concludes())))
                    .containsExactly("names `staff.hat`, which is not a path");
        }));
    }

    @ParameterizedTest
    @MethodSource
    void isHeldAgainstWhatEachKindOfReadAndSentenceDoes(Predicate1<Case> when, Block1<Case> then, String fault) {
        Variable<Case> about = declarationOf(Case.class, "about");
        Rule rule = rule("rules.tried", "tried")
                .build(pattern(about).expr(when), on(about).execute(then));
        Declared declared = new Declared(Set.of("unit.deliveredOn"), Set.of("warranty.askedOn"));

        assertThat(faults(rule, declared)).contains(fault);
    }

    static Stream<Arguments> isHeldAgainstWhatEachKindOfReadAndSentenceDoes() {
        Block1<Case> concludes = about -> about.conclude("warranty.askedOn", about.day("unit.deliveredOn"));
        return Stream.of(
                arguments(
                        when(about -> about.known("unit.deliveredOn") || about.is("unit.delivered")),
                        concludes,
                        "reads `unit.delivered`, which is not among its @needs"),
                arguments(
                        when(about -> about.number("unit.deliveredOn") > 0),
                        concludes,
                        "takes `unit.deliveredOn` for something of another type"),
                arguments(
                        when(about -> about.known("unit.deliverdOn")),
                        concludes,
                        "breaks off: no path `unit.deliverdOn`"),
                arguments(
                        when(about -> true),
                        then(about -> about.conclude("warranty.askedOn", 3L)),
                        "concludes for `warranty.askedOn` something of another type"),
                arguments(
                        when(about -> true),
                        then(about -> about.conclude("responsibility.party", "OWNERS")),
                        "concludes for `responsibility.party` something of another type"),
                arguments(
                        when(about -> true),
                        then(about -> about.open().put("terms.of", "OWNER")),
                        "concludes `terms.of`, which is not among its @concludes"));
    }

    private static Predicate1<Case> when(Predicate1<Case> when) {
        return when;
    }

    private static Block1<Case> then(Block1<Case> then) {
        return then;
    }

    /** Rule by rule as they fire, and file by file what conditions read. */
    @ParameterizedTest
    @EnumSource(Question.class)
    void coversWhatRulesReadOnRandomFacts(Question question) {
        List<String> undeclared = new ArrayList<>();
        RuleBook book = RuleBook.of(model -> new DrlUnit(
                model,
                (base, rules, cited) ->
                        new Watched(model, own(model), DrlUnit.quickest(base, rules, cited), undeclared::add)));
        RuleSet rules = new RuleSet(ShippedRules.tables(), book);
        RandomQuestions random = new RandomQuestions(SEED);
        Engine engine = new Engine(rules);
        for (int i = 0; i < CASES; i++) {
            rules.decided(engine.facts(question, random.next(question)));
        }

        assertThat(undeclared).isEmpty();
    }

    /** What the rules of a file say that they need and conclude. */
    private static Set<String> own(Model model) {
        return model.getRules().stream()
                .map(rule -> Declared.of(rule.getMetaData()))
                .flatMap(declared -> Stream.concat(declared.needs().stream(), declared.concludes().stream()))
                .collect(Collectors.toSet());
    }

    /** Rules of a file, watched while they work. */
    private record Watched(Model model, Set<String> own, DrlUnit.Firing firing, Consumer<String> undeclared)
            implements DrlUnit.Firing {

        @Override
        public void run(Case about) {
            about.watchedBy(new Watch() {
                @Override
                public @Nullable Object read(Values holder, Term term, @Nullable Object stored) {
                    return seen(term, stored);
                }

                @Override
                public void wrote(Term term, @Nullable Object value) {
                    seen(term, value);
                }

                private @Nullable Object seen(Term term, @Nullable Object value) {
                    if (!own.contains(term.path())) {
                        undeclared.accept(
                                model.getName() + " " + about.because().firing() + " " + term);
                    }
                    return value;
                }
            });
            firing.run(about);
            about.watchedBy(null);
        }
    }

    static Stream<Rule> rules() {
        return RuleBook.models().stream().flatMap(model -> model.getRules().stream());
    }

    private static List<String> faults(Rule rule, Declared declared) {
        Tried tried = Tried.of(rule, ShippedRules.vocabulary(), RuleTexts.SHIPPED.codes());
        return tried.faults(declared, ShippedRules.vocabulary());
    }

    private static Set<String> with(Set<String> paths, String path) {
        Set<String> more = new HashSet<>(paths);
        more.add(path);
        return more;
    }

    private static Set<String> without(Set<String> paths, String path) {
        Set<String> less = new HashSet<>(paths);
        less.remove(path);
        return less;
    }
}
