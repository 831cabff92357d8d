package io.baoxiu.decision.reading;

import io.baoxiu.vocabulary.Field;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The places of the fields in a request.
 *
 * @param fields by pointer
 * @param groups the pointers of the objects that hold fields
 */
record Form(Map<String, Field> fields, Set<String> groups) {

    /** @param dated terms that are required in addition to those always required */
    static Form of(Vocabulary vocabulary, Question question, Set<Term> dated) {
        List<Field> fields = new ArrayList<>();
        question.facts()
                .forEach(fact -> fields.add(new Field(
                        fact.name(),
                        fact.term().type(),
                        question.required().contains(fact.term()) || dated.contains(fact.term()),
                        fact.term().absent())));
        fields.add(new Field(Vocabulary.RULES_AS_OF, vocabulary.rulesAsOf().type(), false, null));
        return of(fields);
    }

    static Form of(List<Field> all) {
        Map<String, Field> fields = all.stream()
                .collect(
                        Collectors.toMap(Field::pointer, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        Set<String> groups = new HashSet<>();
        fields.keySet().forEach(pointer -> {
            for (String group = parent(pointer); !group.isEmpty(); group = parent(group)) {
                groups.add(group);
            }
        });
        return new Form(fields, groups);
    }

    static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    Collection<String> namesIn(String group) {
        return Stream.concat(fields.keySet().stream(), groups.stream())
                .filter(pointer -> parent(pointer).equals(group))
                .map(pointer -> pointer.substring(group.length() + 1))
                .toList();
    }
}
