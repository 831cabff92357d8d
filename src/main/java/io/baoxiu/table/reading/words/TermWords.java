package io.baoxiu.table.reading.words;

import static io.baoxiu.table.Finding.Code.BAD_DEFAULT;
import static io.baoxiu.table.Finding.Code.BAD_TYPE;
import static io.baoxiu.table.Finding.Code.DUPLICATE_PATH;
import static io.baoxiu.table.Finding.Code.WRONG_TYPE;

import io.baoxiu.table.Message;
import io.baoxiu.table.cell.CellReader;
import io.baoxiu.table.cell.text.Nearest;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.reading.sheet.Report;
import io.baoxiu.table.reading.words.WordRows.Word;
import io.baoxiu.table.workbook.Opened;
import io.baoxiu.vocabulary.CodeList;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sheet {@code terms}: every fact and conclusion. Whether a fact may be unknown is determined later. */
final class TermWords {

    static final Pattern PATH = Pattern.compile("[a-z][A-Za-z0-9]{0,63}(\\.[a-z][A-Za-z0-9]{0,63})?");

    /** Names that every request or answer uses itself. */
    static final Set<String> RESERVED =
            Set.of("id", "release", "decidedAt", Vocabulary.REPORTED_ON, "missing", "because", Vocabulary.RULES_AS_OF);

    private static final List<String> COLUMNS = List.of(
            "path", "kind", "type", "list", "minimum", "maximum", "decimals", "absent", "section", "zh", "en", "unit");
    private static final Map<String, Term.Kind> KINDS =
            Map.of("fact", Term.Kind.FACT, "conclusion", Term.Kind.CONCLUSION, "given", Term.Kind.GIVEN);
    private static final Pattern SUPPLIED = Pattern.compile("reportedOn|rulesAsOf|calendar\\.(day|weekday|year)");

    private final TypeWords types;
    private final CellReader cells;
    private final Map<String, Term> terms = new LinkedHashMap<>();

    private TermWords(Map<String, CodeList> lists, CellReader cells) {
        this.types = new TypeWords(lists, cells);
        this.cells = cells;
    }

    static Map<String, Term> read(Opened.Workbook workbook, Map<String, CodeList> lists, Report report) {
        TermWords words = new TermWords(lists, new CellReader(workbook.since1904()));
        WordRows.each(workbook, "terms", COLUMNS, report, words::row);
        return words.terms;
    }

    private void row(Word word) {
        String path = word.text("path");
        Term.Kind kind = KINDS.get(word.text("kind"));
        if (!PATH.matcher(path).matches()) {
            word.error(
                    WRONG_TYPE,
                    "path",
                    "路径须为 `组.名称` 或 `名称`，用字母和数字",
                    "a path is `group.name` or `name`, in letters and digits");
        } else if (terms.containsKey(path) || clashes(path)) {
            word.error(
                    DUPLICATE_PATH,
                    "path",
                    "路径 `" + path + "` 已有，或与一个组同名",
                    "the path `" + path + "` is there already, or is the name of a group");
        } else if (kind == null) {
            word.error(
                    BAD_TYPE,
                    "kind",
                    new Message("应为 `fact`、`conclusion` 或 `given`", "expected `fact`, `conclusion` or `given`"),
                    Nearest.to(word.text("kind"), KINDS.keySet()));
        } else if (kind == Term.Kind.GIVEN && !SUPPLIED.matcher(path).matches()) {
            word.error(BAD_TYPE, "kind", "系统不提供 `" + path + "`", "the engine supplies no `" + path + "`");
        } else {
            types.of(word, path, kind).ifPresent(type -> add(word, path, kind, type));
        }
    }

    private boolean clashes(String path) {
        String group = path.contains(".") ? path.substring(0, path.indexOf('.')) : "";
        return terms.containsKey(group)
                || terms.keySet().stream().anyMatch(other -> other.startsWith(path + "."))
                || RESERVED.contains(path) && !SUPPLIED.matcher(path).matches();
    }

    private void add(Word word, String path, Term.Kind kind, ValueType type) {
        String section = word.text("section");
        String group = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        Object absent = absent(word, kind, type);
        terms.put(
                path,
                new Term(
                        terms.size(),
                        path,
                        kind,
                        type,
                        absent,
                        kind == Term.Kind.CONCLUSION || kind == Term.Kind.FACT && absent == null,
                        section.isEmpty() ? group : section,
                        word.label(path),
                        word.text("unit")));
    }

    private @Nullable Object absent(Word word, Term.Kind kind, ValueType type) {
        if (word.at("absent") == null) {
            return null;
        }
        Typed<Optional<Object>> value = cells.outcome(word.at("absent"), type);
        if (kind == Term.Kind.FACT && value instanceof Typed.Good<Optional<Object>> good) {
            return good.value().orElse(null);
        }
        List<String> better = new ArrayList<>();
        Message message = new Message("只有事实才能写未说明时视为什么", "only a fact can count as something when it is absent");
        if (value instanceof Typed.Bad<Optional<Object>> bad) {
            message = bad.message();
            better.addAll(bad.suggestion());
        }
        word.error(BAD_DEFAULT, "absent", message, better);
        return null;
    }
}
