package io.baoxiu.ledger;

import io.baoxiu.table.workbook.Cell;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.vocabulary.FoldedText;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.Question.Named;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes the rows of a ledger that are no complaints: sums, repeated headings, and rows without facts.
 *
 * @param facts by their columns
 */
record OtherRows(Map<Integer, Named> facts) {

    private static final Set<String> SUMS = Set.of("合计", "总计", "小计", "total", "totals", "sum");
    private static final Pattern BETWEEN = Pattern.compile("[\\s:：]");

    boolean has(Line line) {
        boolean blank = facts.keySet().stream().allMatch(place -> isBlank(line.at(place)));
        return blank || isSum(line) || isHeading(line);
    }

    private static boolean isBlank(@Nullable Cell cell) {
        return cell == null
                || cell instanceof Cell.Text text && text.value().isBlank()
                || cell instanceof Cell.Formula formula && !formula.shows();
    }

    private static boolean isSum(Line line) {
        for (int place = 0; place < line.cells().size(); place++) {
            String text = line.text(place);
            if (!text.isEmpty()) {
                return !hasDigits(text)
                        && SUMS.contains(BETWEEN.matcher(FoldedText.of(text)).replaceAll(""));
            }
        }
        return false;
    }

    /** Excludes most texts quickly: no word for a sum has any. */
    private static boolean hasDigits(String text) {
        return text.chars().anyMatch(sign -> sign >= '0' && sign <= '9');
    }

    private boolean isHeading(Line line) {
        return facts.entrySet().stream()
                .allMatch(
                        fact -> isBlank(line.at(fact.getKey())) || isLabel(line.text(fact.getKey()), fact.getValue()));
    }

    private static boolean isLabel(String text, Named fact) {
        Label label = fact.term().label();
        return text.equals(label.zh()) || text.equals(label.en());
    }
}
