package io.baoxiu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.model.RandomQuestions;
import io.baoxiu.table.LegalFloor;
import io.baoxiu.table.Premises;
import io.baoxiu.table.UnaryTest;
import io.baoxiu.vocabulary.Asked;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PremisesFileTest {

    private static final int DECISIONS = 10_000;

    private final Premises premises = PremisesFile.shipped();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WARRANTY")
    void noDecisionShowsWhatIsImpossibleOrBreaksARelation(Question question) {
        RuleSet rules = ShippedRules.rules();
        RandomQuestions random = new RandomQuestions(20_260_302);
        for (int i = 0; i < DECISIONS; i++) {
            Asked next = random.next(question);
            Case about = rules.decided(question, next);
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
                                Vocabulary.term("complaint.kind"),
                                new UnaryTest.OneOf(Set.of("REPAIR")),
                                Vocabulary.term("complaint.part"),
                                UnaryTest.UNKNOWN),
                        "a repair always names a part"));
    }

    @Test
    void citesTheStatuteOfEachFloor() {
        assertThat(premises.floors())
                .contains(new LegalFloor(
                        new LegalFloor.LengthTerms(
                                Vocabulary.term("warranty.contractorTerm"),
                                Vocabulary.term("warranty.contractorLength")),
                        Set.of("HEATING"),
                        Map.of(),
                        "HEATING_SEASONS",
                        2,
                        true,
                        "R279 Art. 40 (3)"));
    }

    @Test
    void everyPartOfTheTableOfPeriodsHasAFloorUnlessItIsAsAgreed() {
        Set<String> asAgreed = Set.of("ROAD", "GREENERY", "CIVIL_AIR_DEFENCE");
        Set<String> parts = ShippedRules.rules().tables().codes("part");
        assertThat(parts)
                .allMatch(part -> asAgreed.contains(part)
                        != premises.floors().stream()
                                .anyMatch(floor -> floor.parts().contains(part)));
    }
}
