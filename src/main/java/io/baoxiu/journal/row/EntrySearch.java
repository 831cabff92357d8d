package io.baoxiu.journal.row;

import io.baoxiu.journal.Labels;
import io.baoxiu.journal.Selection;
import io.baoxiu.journal.share.Shared;
import io.baoxiu.journal.share.SharedTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds the entries of a selection, newest first.
 *
 * <p>Labels that many entries share are searched by the numbers of shared texts. The labels with few combinations share one number, the
 * profile, so a condition on them becomes a set of profiles. For each profile, together with the caller, place or release if one is given,
 * the entries form a stretch of an index, in the order of their ids. The newest entries are selected from each stretch, and the newest of
 * all these are the answer. So a search costs one index look-up per stretch, however many entries there are and however few match. There
 * are some fifty profiles; the search also works with more.
 */
public final class EntrySearch {

    /** Labels that many entries share, by column, in the order of the columns in the indexes. */
    private static final Map<String, String> WIDE = new LinkedHashMap<>();

    static {
        WIDE.put("caller", Selection.CALLER);
        WIDE.put("place", Labels.PLACE);
        WIDE.put("edition", Selection.RELEASE);
    }

    /** How many columns precede the id in an index. */
    private static final int INDEXED = 2;

    private static final int STRETCHES_AT_ONCE = 100;

    private final JdbcClient sql;
    private final SharedTexts texts;
    private final IdForm form;

    public EntrySearch(JdbcClient sql, SharedTexts texts, IdForm form) {
        this.sql = sql;
        this.texts = texts;
        this.form = form;
    }

    /** A column, and the numbers that it may have. */
    record Choice(String column, List<Integer> numbers) {}

    List<UUID> ids(Selection selection, int size) {
        List<Choice> choices = new ArrayList<>();
        WIDE.forEach((column, name) -> {
            Object value = selection.equal().get(name);
            if (value != null) {
                choices.add(new Choice(column, numbers(column, value.toString())));
            }
        });
        if (!choices.isEmpty() || ofProfiles(selection)) {
            choices.add(Math.min(choices.size(), INDEXED), new Choice("profile", profiles(selection)));
        }
        if (choices.stream().anyMatch(choice -> choice.numbers().isEmpty())) {
            return List.of();
        }
        String reference = (String) selection.equal().get(Labels.REFERENCE);
        int indexed = reference == null ? Math.min(choices.size(), INDEXED) : 0;
        var bounds = Bounds.of(selection, lag(), choices.subList(indexed, choices.size()));
        List<Stretch> stretches =
                reference == null ? Stretch.combined(choices.subList(0, indexed)) : List.of(Stretch.ofReference());
        List<UUID> found = new ArrayList<>();
        for (int from = 0; from < stretches.size(); from += STRETCHES_AT_ONCE) {
            List<Stretch> some = stretches.subList(from, Math.min(from + STRETCHES_AT_ONCE, stretches.size()));
            found.addAll(newest(some, bounds, reference, size));
        }
        return found.stream()
                .sorted(Comparator.comparing(UUID::toString).reversed())
                .limit(size)
                .toList();
    }

    /** The questions and label texts in the profiles of all entries, by name. */
    Map<String, Set<String>> kept() {
        Map<String, Set<String>> kept = new HashMap<>();
        texts.all(Shared.Profile.class).forEach(profile -> {
            Map<String, @Nullable Object> has = new HashMap<>(profile.labels());
            has.put(Selection.QUESTION, profile.question());
            has.forEach((name, value) -> {
                if (value instanceof String text) {
                    kept.computeIfAbsent(name, any -> new TreeSet<>()).add(text);
                }
            });
        });
        return kept;
    }

    /** Numbers, ids and columns are our own and are put into the SQL text; text from a caller is a parameter. */
    private List<UUID> newest(List<Stretch> stretches, Bounds bounds, @Nullable String reference, int size) {
        String query = stretches.stream()
                .map(stretch -> "select id from (" + stretch.newest(bounds, form, size) + ") as s")
                .collect(Collectors.joining(" union all "));
        var statement = sql.sql(query);
        return (reference == null ? statement : statement.param("reference", reference))
                .query((row, index) -> form.read(row, "id"))
                .list();
    }

    private long lag() {
        return sql.sql("select longest_lag from journal_state")
                .query(Long.class)
                .single();
    }

    private static boolean ofProfiles(Selection selection) {
        return selection.equal().keySet().stream()
                .anyMatch(name ->
                        name.equals(Selection.QUESTION) || Labels.NONE.shared().containsKey(name));
    }

    private List<Integer> numbers(String column, String value) {
        return column.equals("edition")
                ? texts.numbers(
                        Shared.Edition.class, edition -> edition.release().equals(value))
                : texts.find(new Shared.Name(value)).stream().toList();
    }

    /** The numbers of a question's profiles, as SQL; never empty. */
    String profilesOf(String question) {
        String numbers = texts
                .numbers(Shared.Profile.class, profile -> profile.question().equals(question))
                .stream()
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "0" : numbers;
    }

    /** The SQL condition that an entry was decided in a period: from inclusive, before exclusive. */
    public String decided(long from, long before) {
        return "id >= '" + EntryIds.first(from) + "' and id < '" + EntryIds.first(before + lag())
                + "' and decided_at >= " + from + " and decided_at < " + before;
    }

    private List<Integer> profiles(Selection selection) {
        return texts.numbers(
                Shared.Profile.class,
                profile -> selection.equal().entrySet().stream()
                        .allMatch(one -> profile.has(one.getKey(), one.getValue())));
    }
}
