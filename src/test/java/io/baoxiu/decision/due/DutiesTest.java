package io.baoxiu.decision.due;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.decision.EntryJson;
import io.baoxiu.model.Engine;
import io.baoxiu.model.Question;
import io.baoxiu.rules.answer.Duties;
import io.baoxiu.rules.answer.Duties.Duty;
import io.baoxiu.rules.answer.KeptTerms;
import io.baoxiu.vocabulary.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is due by a decision, by the shipped rules and holidays. */
class DutiesTest {

    @Test
    void areRightAcrossAHoliday() {
        assertThat(duties("2026-09-24T09:40", "").all())
                .containsExactly(
                        due("SITE_SURVEY", 9, 28), due("DEPARTMENT_RESPONSE", 9, 30), due("REPAIR_COMPLETION", 9, 30));
        assertThat(duties("2026-09-30T09:40", "").all())
                .containsExactly(
                        due("SITE_SURVEY", 10, 8),
                        due("DEPARTMENT_RESPONSE", 10, 10),
                        due("REPAIR_COMPLETION", 10, 10));
    }

    @Test
    void areProvisionalWhereTheCalendarIsNotComplete() {
        assertThat(duties("2026-12-31T09:40", "").all())
                .isNotEmpty()
                .allMatch(duty -> duty.provisional() && duty.on().getYear() == 2027);
    }

    @Test
    void areOverOnceTheWorkIsDoneButForTheCallBack() {
        assertThat(duties("2026-09-21T09:40", ", \"completedOn\": \"2026-09-24\"")
                        .all())
                .containsExactly(due("CALLBACK", 9, 28));
    }

    @Test
    void tellWhoAnswersForWhat() {
        Duties duties = duties("2026-09-24T09:40", "");

        assertThat(duties.department()).isEqualTo("ENGINEERING_MATERIALS");
        assertThat(duties.part()).isEqualTo("PIPE_LEAK");
    }

    private static Duty due(String task, int month, int day) {
        return new Duty(task, LocalDate.of(2026, month, day), false);
    }

    private static Duties duties(String reportedAt, String more) {
        var facts = new Engine(ShippedRules.rules())
                .facts(Question.DECISION, EntryJson.tree("""
                        {"complaint": {"kind": "REPAIR", "part": "PIPE_LEAK", "cause": "CONSTRUCTION", "reportedAt": "%s"},
                         "unit": {"completionAcceptedOn": "2025-03-01", "deliveredOn": "2025-09-01"},
                         "repair": {"estimatedCost": 1200, "trades": 1%s}}""".formatted(reportedAt, more)));
        @Nullable
        Duties duties = KeptTerms.SHIPPED.duties().duties(ShippedRules.rules().answer(facts, Language.ZH));
        assertThat(duties).isNotNull();
        return duties;
    }
}
