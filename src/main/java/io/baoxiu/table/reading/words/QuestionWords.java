package io.baoxiu.table.reading.words;

import static io.baoxiu.table.Finding.Code.DUPLICATE_PATH;
import static io.baoxiu.table.Finding.Code.UNKNOWN_COLUMN;
import static io.baoxiu.table.Finding.Code.WRONG_TYPE;

import io.baoxiu.table.Message;
import io.baoxiu.table.cell.text.Nearest;
import io.baoxiu.table.reading.sheet.Report;
import io.baoxiu.table.reading.words.WordRows.Word;
import io.baoxiu.table.workbook.Opened;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Question.Named;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sheet {@code questions}: the questions, the facts they take, and their conclusions. */
final class QuestionWords {

    private static final List<String> COLUMNS =
            List.of("question", "facts", "required", "concludes", "group", "zh", "en");
    private static final Pattern NESTED = Pattern.compile("[a-z][A-Za-z0-9]{0,63}(\\.[a-z][A-Za-z0-9]{0,63}){0,2}");
    private static final Pattern ALIAS = Pattern.compile("(\\S+)\\s+as\\s+(\\S+)");
    private static final String PARTED = "[,;，；、\\n]+";
    private static final int LONGEST_NAME = 64;

    private final Map<String, Term> terms;
    private final Map<String, Question> questions = new LinkedHashMap<>();

    private QuestionWords(Map<String, Term> terms) {
        this.terms = terms;
    }

    static Map<String, Question> read(Opened.Workbook workbook, Map<String, Term> terms, Report report) {
        QuestionWords words = new QuestionWords(terms);
        WordRows.each(workbook, "questions", COLUMNS, report, words::row);
        return words.questions;
    }

    private void row(Word word) {
        String name = word.text("question");
        if (name.length() > LONGEST_NAME || !Question.isName(name)) {
            word.error(
                    WRONG_TYPE,
                    "question",
                    "决策的名称须为小写字母、数字和连字符",
                    "a question name may have only lower-case letters, digits and hyphens");
            return;
        }
        List<Named> facts = named(word, "facts", term -> term.kind() == Term.Kind.FACT);
        List<Named> concludes = named(word, "concludes", term -> true);
        Set<Term> taken = facts.stream().map(Named::term).collect(Collectors.toSet());
        Set<Term> required = named(word, "required", taken::contains).stream()
                .map(Named::term)
                .collect(Collectors.toSet());
        if (concludes.isEmpty()) {
            word.error(WRONG_TYPE, "concludes", "没有写得出什么结论", "a question must conclude something");
        }
        Question question = new Question(name, facts, required, concludes, word.text("group"), word.label(name));
        if (questions.putIfAbsent(name, question) != null) {
            word.error(
                    DUPLICATE_PATH, "question", "决策 `" + name + "` 已有", "the question `" + name + "` is there already");
        }
    }

    private List<Named> named(Word word, String column, Predicate<Term> allowed) {
        List<Named> all = new ArrayList<>();
        Arrays.stream(word.text(column).split(PARTED))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .forEach(text -> entry(word, column, text, allowed, all));
        distinct(word, column, all);
        return all;
    }

    private void entry(Word word, String column, String text, Predicate<Term> allowed, List<Named> all) {
        var alias = ALIAS.matcher(text);
        String path = alias.matches() ? alias.group(1) : text;
        String name = alias.matches() ? alias.group(2) : text;
        if (path.endsWith(".*") && !alias.matches()) {
            String group = path.substring(0, path.length() - 1);
            List<Named> found = terms.values().stream()
                    .filter(term -> term.path().startsWith(group) && allowed.test(term))
                    .map(term -> new Named(term, term.path()))
                    .toList();
            all.addAll(found);
            if (found.isEmpty()) {
                unknown(word, column, path);
            }
        } else if (!terms.containsKey(path) || !allowed.test(terms.get(path))) {
            unknown(word, column, path);
        } else if (!NESTED.matcher(name).matches() || TermWords.RESERVED.contains(name)) {
            word.error(
                    WRONG_TYPE,
                    column,
                    "`" + name + "` 不能用作名称",
                    "`" + name + "` cannot be a name in a request or an answer");
        } else {
            all.add(new Named(terms.get(path), name));
        }
    }

    private void unknown(Word word, String column, String path) {
        word.error(
                UNKNOWN_COLUMN,
                column,
                new Message(
                        "`" + path + "` 不是此处可用的路径（在 `terms` 页添加）",
                        "`" + path + "` is not a path that can be used here (add it on the sheet `terms`)"),
                Nearest.to(path, terms.keySet()));
    }

    /** Checks that names are unique, and that none is the group of another. */
    private static void distinct(Word word, String column, List<Named> all) {
        Set<String> names = new HashSet<>();
        for (Named one : all) {
            boolean again = !names.add(one.name());
            if (again || all.stream().anyMatch(other -> other.name().startsWith(one.name() + "."))) {
                word.error(
                        DUPLICATE_PATH,
                        column,
                        "`" + one.name() + "` 重复出现，或与一个组同名",
                        "`" + one.name() + "` is duplicated, or is the name of a group");
                return;
            }
        }
    }
}
