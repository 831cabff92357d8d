package io.baoxiu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.model.Asked;
import io.baoxiu.model.Engine;
import io.baoxiu.model.Question;
import io.baoxiu.model.RandomQuestions;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.premise.LegalFloor;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.table.premise.TermKind;
import io.baoxiu.vocabulary.Term;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PremisesFileTest {

    private static final int DECISIONS = 10_000;

    private final Premises premises = ShippedRules.premises();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WARRANTY")
    void noDecisionShowsWhatIsImpossibleOrBreaksARelation(Question question) {
        RuleSet rules = ShippedRules.rules();
        Engine engine = new Engine(rules);
        RandomQuestions random = new RandomQuestions(20_260_302);
        for (int i = 0; i < DECISIONS; i++) {
            Asked next = random.next(question);
            Case about = rules.decided(engine.facts(question, next));
            assertThat(premises.impossible().stream().filter(impossible -> holds(impossible.together(), about)))
                    .as("%s", next)
                    .isEmpty();
            assertThat(premises.relations().stream().filter(relation -> !relation.holds(about::value)))
                    .as("%s", next)
                    .isEmpty();
        }
    }

    private static boolean holds(Map<Term, UnaryTest> tests, Case about) {
        return tests.entrySet().stream().allMatch(test -> test.getValue().holds(about.value(test.getKey())));
    }

    @Test
    void readsCellsAsTablesDo() {
        assertThat(premises.impossible())
                .contains(new Premises.Impossible(
                        Map.of(
                                ShippedRules.vocabulary().term("complaint.kind"),
                                new UnaryTest.OneOf(Set.of("REPAIR")),
                                ShippedRules.vocabulary().term("complaint.part"),
                                UnaryTest.UNKNOWN),
                        "a repair always names a part"));
    }

    @Test
    void citesTheStatuteOfEachFloor() {
        assertThat(premises.legal().floors())
                .contains(new LegalFloor(
                        new TermKind("CONTRACTOR", "COMPLETION", "HEATING_SEASONS"),
                        2,
                        Set.of("HEATING"),
                        Map.of(),
                        "R279 Art. 40 (3)"));
    }

    @Test
    void everyPartOfTheTableOfPeriodsHasAFloorUnlessItIsAsAgreed() {
        Set<String> asAgreed = Set.of("ROAD", "GREENERY", "CIVIL_AIR_DEFENCE");
        Set<String> parts =
                Set.copyOf(ShippedRules.vocabulary().lists().get("part").codes());
        assertThat(parts)
                .allMatch(part -> asAgreed.contains(part)
                        != premises.legal().floors().stream()
                                .anyMatch(floor -> floor.parts().contains(part)));
    }
}
