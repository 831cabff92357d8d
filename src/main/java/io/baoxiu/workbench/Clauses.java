package io.baoxiu.workbench;

import io.baoxiu.vocabulary.Clause;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Provisions spelled out: {@code R279 Art. 40} is 《建设工程质量管理条例（2019年修订）》第 40 条. */
final class Clauses {

    private static final Pattern ARTICLE = Pattern.compile("Art\\. ?([0-9]+(?:-[0-9]+)?)");

    private final Vocabulary vocabulary;
    private final Language language;

    Clauses(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    String spelled(String cited) {
        return Stream.of(cited.split(";"))
                .map(String::strip)
                .map(this::one)
                .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
    }

    private String one(String cited) {
        return of(cited)
                .map(clause -> named(clause, cited.substring(clause.shortName().length())))
                .orElse(cited);
    }

    private String named(Clause clause, String article) {
        String title = clause.title().in(language);
        return language == Language.ZH
                ? "《" + title + "》"
                        + ARTICLE.matcher(article.strip()).replaceAll("第 $1 条").replace(", ", "、")
                : title + article;
    }

    private Optional<Clause> of(String cited) {
        return vocabulary.clauses().values().stream()
                .filter(clause -> cited.equals(clause.shortName()) || cited.startsWith(clause.shortName() + " "))
                .max(Comparator.comparingInt(clause -> clause.shortName().length()));
    }
}
