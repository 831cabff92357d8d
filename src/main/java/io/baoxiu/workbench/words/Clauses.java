package io.baoxiu.workbench.words;

import io.baoxiu.vocabulary.Clause;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Provisions with their full names: {@code R279 Art. 40} is 《建设工程质量管理条例（2019年修订）》第 40 条. */
public final class Clauses {

    private static final Pattern ARTICLE = Pattern.compile("Art\\. ?([0-9]+(?:-[0-9]+)?)");

    private final Vocabulary vocabulary;
    private final Language language;

    public Clauses(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    public String spelled(String cited) {
        return Stream.of(cited.split(";"))
                .map(String::strip)
                .map(this::one)
                .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
    }

    /** Several provisions, each once, grouped by source: 《房地产公司客户服务管理程序》3.4.5、3.6.1. */
    public String together(List<String> cited) {
        Map<String, Set<String>> articles = new LinkedHashMap<>();
        cited.stream()
                .flatMap(several -> Stream.of(several.split(";")))
                .map(String::strip)
                .forEach(one -> articles.computeIfAbsent(
                                of(one).map(Clause::shortName).orElse(one), any -> new LinkedHashSet<>())
                        .add(one));
        return articles.entrySet().stream()
                .map(source -> of(source.getKey())
                        .map(clause -> title(clause)
                                + source.getValue().stream()
                                        .map(one -> article(
                                                one.substring(clause.shortName().length())))
                                        .filter(article -> !article.isBlank())
                                        .collect(Collectors.joining(language == Language.ZH ? "、" : ",")))
                        .orElse(source.getKey()))
                .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
    }

    private String one(String cited) {
        return of(cited)
                .map(clause -> title(clause)
                        + article(cited.substring(clause.shortName().length())))
                .orElse(cited);
    }

    private String title(Clause clause) {
        String title = clause.title().in(language);
        return language == Language.ZH ? "《" + title + "》" : title;
    }

    private String article(String article) {
        return language == Language.ZH
                ? ARTICLE.matcher(article.strip()).replaceAll("第 $1 条").replace(", ", "、")
                : article;
    }

    private Optional<Clause> of(String cited) {
        return vocabulary.clauses().values().stream()
                .filter(clause -> cited.equals(clause.shortName()) || cited.startsWith(clause.shortName() + " "))
                .max(Comparator.comparingInt(clause -> clause.shortName().length()));
    }
}
