package io.baoxiu.journal.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baoxiu.ShippedRules;
import io.baoxiu.rules.answer.KeptTerms;
import io.baoxiu.rules.answer.StatementTerms;
import io.baoxiu.rules.answer.StatementTerms.Column;
import io.baoxiu.rules.answer.StatementTerms.Source;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A line of a statement tells what the list beside the rules has, in its order. */
class StatementColumnsTest {

    private static final StatementTerms TERMS = KeptTerms.SHIPPED.statement();

    private static final Statement.Line LINE = new Statement.Line(
            UUID.fromString("01a20047-0824-7000-a804-47ada2d329ca"),
            "BX-7",
            "Lakeside",
            "C-3",
            "PIPE_LEAK",
            LocalDate.of(2026, 3, 2),
            "A",
            new BigDecimal("1200.00"),
            "GENERAL_MANAGER",
            "CUSTOMER_SERVICE",
            new BigDecimal("1000.00"),
            new BigDecimal("200.00"));

    @Test
    void haveTheNamesAndTheOrderOfALine() {
        assertThat(TERMS.columns())
                .extracting(Column::name)
                .containsExactlyElementsOf(Stream.of(Statement.Line.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Test
    void tellTheValuesOfALineInThatOrder() throws ReflectiveOperationException {
        for (int place = 0; place < TERMS.columns().size(); place++) {
            RecordComponent component = Statement.Line.class.getRecordComponents()[place];
            assertThat(LINE.values().get(place))
                    .isEqualTo(component.getAccessor().invoke(LINE));
        }
        assertThat(LINE.values()).hasSameSizeAs(TERMS.columns()).doesNotContainNull();
    }

    @Test
    void standInTheVocabularyWhereTheyAreFactsOrConclusions() {
        assertThat(TERMS.columns())
                .filteredOn(column -> column.from() == Source.FACT || column.from() == Source.CONCLUSION)
                .extracting(Column::of)
                .hasSize(9)
                .allMatch(path -> ShippedRules.vocabulary().find(path).isPresent());
    }

    @Test
    void knowsNoOthers() {
        assertThatThrownBy(() -> TERMS.column("colour"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a statement has no `colour`");
    }
}
