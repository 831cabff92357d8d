package io.baoxiu.table.reading.words;

import static io.baoxiu.table.Finding.Code.AMBIGUOUS_LABEL;
import static io.baoxiu.table.Finding.Code.DUPLICATE_CODE;
import static io.baoxiu.table.Finding.Code.WRONG_TYPE;

import io.baoxiu.table.Message;
import io.baoxiu.table.reading.sheet.Report;
import io.baoxiu.table.reading.words.WordRows.Word;
import io.baoxiu.table.workbook.Opened;
import io.baoxiu.vocabulary.CodeList;
import io.baoxiu.vocabulary.FoldedText;
import io.baoxiu.vocabulary.Label;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The sheet {@code lists}: every code of every list, in the order in which lists of it are answered. */
final class ListWords {

    private static final List<String> COLUMNS = List.of("list", "code", "zh", "en", "note");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    private final Map<String, Map<String, Label>> lists = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> labelled = new HashMap<>();

    private ListWords() {}

    static Map<String, CodeList> read(Opened.Workbook workbook, Report report) {
        ListWords words = new ListWords();
        WordRows.each(workbook, "lists", COLUMNS, report, words::row);
        Map<String, CodeList> lists = new LinkedHashMap<>();
        words.lists.forEach((name, labels) -> lists.put(name, new CodeList(name, labels)));
        return lists;
    }

    private void row(Word word) {
        String list = word.text("list");
        String code = word.text("code");
        if (!NAME.matcher(list).matches()) {
            word.error(
                    WRONG_TYPE,
                    "list",
                    "清单名须为小写字母开头的字母和数字",
                    "a list name may have only letters and digits, in camelCase");
        } else if (!CODE.matcher(code).matches()) {
            String upper = code.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
            word.error(
                    WRONG_TYPE,
                    "code",
                    new Message(
                            "代码须为大写字母、数字和下划线，以字母开头",
                            "a code may have only upper-case letters, digits and underscores, and begins with a letter"),
                    CODE.matcher(upper).matches() ? List.of(upper) : List.of());
        } else {
            Label label = word.label(code);
            if (lists.computeIfAbsent(list, name -> new LinkedHashMap<>()).putIfAbsent(code, label) != null) {
                word.error(
                        DUPLICATE_CODE,
                        "code",
                        "清单 `" + list + "` 中已有代码 `" + code + "`",
                        "the list `" + list + "` has the code `" + code + "` already");
            } else {
                unique(word, list, code, "zh");
                unique(word, list, code, "en");
            }
        }
    }

    /** Checks that a label names only one code of its list, and is not another code of it. */
    private void unique(Word word, String list, String code, String column) {
        Map<String, String> owners = labelled.computeIfAbsent(list, name -> new HashMap<>());
        for (String text : Set.of(word.text(column), code)) {
            String owner = text.isEmpty() ? null : owners.putIfAbsent(FoldedText.of(text), code);
            if (owner != null && !owner.equals(code)) {
                word.error(
                        AMBIGUOUS_LABEL,
                        column,
                        "清单 `" + list + "` 中 `" + owner + "` 和 `" + code + "` 都叫 `" + text + "`",
                        "in the list `" + list + "` both `" + owner + "` and `" + code + "` are called `" + text + "`");
            }
        }
    }
}
