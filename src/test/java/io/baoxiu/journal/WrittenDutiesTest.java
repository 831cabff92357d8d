package io.baoxiu.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.journal.due.WrittenDuties;
import io.baoxiu.rules.answer.Duties.Duty;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenDutiesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-09-28");

    @Test
    void areReadAsTheyWereWritten() {
        List<Duty> duties =
                List.of(new Duty("SITE_SURVEY", DAY, false), new Duty("REPAIR_COMPLETION", DAY.plusDays(9), true));

        assertThat(WrittenDuties.of(duties))
                .isEqualTo("SITE_SURVEY 2026-09-28,REPAIR_COMPLETION 2026-10-07 provisional");
        assertThat(WrittenDuties.read(WrittenDuties.of(duties))).isEqualTo(duties);
        assertThat(WrittenDuties.read(WrittenDuties.of(List.of()))).isEmpty();
    }

    @Test
    void areLeftOutWhereTheyCannotBeRead() {
        assertThat(WrittenDuties.read("SITE_SURVEY,SITE_SURVEY 2026-02-30,SITE_SURVEY 2026-09-28"))
                .containsExactly(new Duty("SITE_SURVEY", DAY, false));
    }
}
