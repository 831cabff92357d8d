package io.baoxiu.journal.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stretch of an index: the entries with the same values in its first columns, in the order of their ids.
 *
 * @param columns the first columns of the index
 * @param values the values in these columns, as SQL
 */
record Stretch(List<String> columns, List<String> values) {

    /** Of all entries. */
    private static final Stretch WHOLE = new Stretch(List.of(), List.of());

    static Stretch ofReference() {
        return new Stretch(List.of("reference"), List.of(":reference"));
    }

    /** One stretch for each combination. */
    static List<Stretch> combined(List<EntrySearch.Choice> choices) {
        List<Stretch> combined = List.of(WHOLE);
        for (EntrySearch.Choice choice : choices) {
            combined = combined.stream()
                    .flatMap(stretch -> choice.numbers().stream().map(number -> stretch.with(choice.column(), number)))
                    .toList();
        }
        return combined;
    }

    private Stretch with(String column, int number) {
        List<String> more = new ArrayList<>(columns);
        more.add(column);
        List<String> had = new ArrayList<>(values);
        had.add(Integer.toString(number));
        return new Stretch(List.copyOf(more), List.copyOf(had));
    }

    /** The query for the newest ids in the stretch. */
    String newest(Bounds bounds, IdForm form, int size) {
        return "select id from decision where " + bounds.rest() + form.within(this, bounds.from(), bounds.before())
                + " limit " + size;
    }

    /** A row of the index with this id. */
    String row(List<String> parts, String id) {
        return Stream.concat(parts.stream(), Stream.of(id)).collect(Collectors.joining(", ", "(", ")"));
    }
}
