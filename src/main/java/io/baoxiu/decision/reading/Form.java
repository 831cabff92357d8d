package io.baoxiu.decision.reading;

import io.baoxiu.vocabulary.Field;
import io.baoxiu.vocabulary.Question;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the fields of a question stand in its request.
 *
 * @param fields by their pointers
 * @param groups the pointers of the objects that hold fields
 */
record Form(Map<String, Field> fields, Set<String> groups) {

    static Form of(Question question) {
        return of(question.fields());
    }

    static Form of(List<Field> all) {
        Map<String, Field> fields = all.stream()
                .collect(
                        Collectors.toMap(Field::pointer, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        Set<String> groups = fields.keySet().stream()
                .map(Form::parent)
                .filter(group -> !group.isEmpty())
                .collect(Collectors.toSet());
        return new Form(fields, groups);
    }

    static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    Collection<String> namesIn(String group) {
        List<String> names = Stream.concat(fields.keySet().stream(), groups.stream())
                .filter(pointer -> parent(pointer).equals(group))
                .map(pointer -> pointer.substring(group.length() + 1))
                .toList();
        return names;
    }
}
