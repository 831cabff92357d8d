package io.baoxiu.journal;

import io.baoxiu.vocabulary.Moments;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entries as a spreadsheet program opens them: UTF-8 with a byte order mark, and no value that it would run as a formula.
 */
public final class CsvExport {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final List<String> FROM_THE_ENTRY = List.of(
            "id",
            "decidedAt",
            "question",
            "caller",
            "release",
            "kind",
            "reference",
            "project",
            "warrantyClass",
            "tier");

    private static final List<String> FROM_THE_ANSWER = List.of(
            "severity/level",
            "warranty/part",
            "warranty/contractorUntil",
            "warranty/ownerUntil",
            "responsibility/party",
            "responsibility/department",
            "execution/executor",
            "approval/amount",
            "approval/approver",
            "approval/costReviewer");

    private final Appendable out;

    private CsvExport(Appendable out) {
        this.out = out;
    }

    public static void write(Stream<Entry> entries, Appendable out) throws IOException {
        var export = new CsvExport(out);
        out.append(BYTE_ORDER_MARK);
        export.line(Stream.concat(FROM_THE_ENTRY.stream(), FROM_THE_ANSWER.stream())
                .map(path -> path.replace('/', '.'))
                .toList());
        for (Iterator<Entry> each = entries.iterator(); each.hasNext(); ) {
            export.line(values(each.next()));
        }
    }

    private static List<String> values(Entry entry) {
        var labels = entry.labels();
        List<String> values = new ArrayList<>();
        Stream.of(entry.id(), Moments.text(entry.decidedAt()), entry.question(), entry.caller(), entry.release())
                .map(Object::toString)
                .forEach(values::add);
        Arrays.asList(labels.kind(), labels.reference(), labels.project(), labels.warrantyClass())
                .forEach(label -> values.add(text(label)));
        values.add(labels.tier() == null ? "" : labels.tier().toString());
        JsonNode answer = JSON.readTree(entry.answer());
        FROM_THE_ANSWER.forEach(path -> values.add(text(answer.at("/" + path))));
        return values;
    }

    private static String text(@Nullable Object label) {
        return label == null ? "" : label.toString();
    }

    private static String text(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asString("");
    }

    private void line(List<String> values) throws IOException {
        out.append(values.stream().map(CsvExport::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** An apostrophe before what would be a formula makes it text; quotation marks keep commas in. */
    static String cell(String value) {
        String harmless = !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean plain = harmless.chars().noneMatch(character -> "\",;\r\n\t'".indexOf(character) >= 0)
                && harmless.equals(harmless.strip());
        return plain ? harmless : "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
