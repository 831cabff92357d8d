package io.baoxiu.journal.row;

import io.baoxiu.journal.Entry;
import io.baoxiu.journal.Selection;
import io.baoxiu.rules.answer.KeptTerms;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds kept entries. */
public final class KeptEntries {

    private static final int AT_ONCE = 500;

    private static final String NEWEST_SETTLED = """
            select id from decision d where settled_on between :first and :last
            and reference is not null and decided_at <= :upTo and not exists (
                select 1 from decision n where n.reference = d.reference and n.profile in (%s) and n.decided_at <= :upTo
                and (n.decided_at > d.decided_at or n.decided_at = d.decided_at and n.id > d.id))""";

    private final JdbcClient sql;
    private final EntryRows form;
    private final EntrySearch search;
    private final IdForm ids;

    public KeptEntries(JdbcClient sql, EntryRows form, EntrySearch search, IdForm ids) {
        this.sql = sql;
        this.form = form;
        this.search = search;
        this.ids = ids;
    }

    public Optional<Entry> find(UUID id) {
        return entries(List.of(id)).findFirst();
    }

    public Optional<UUID> last() {
        return sql.sql("select id from decision order by id desc limit 1")
                .query((row, index) -> ids.read(row, "id"))
                .optional();
    }

    /** Newest first. */
    public List<Entry> select(Selection selection, int size) {
        return entries(search.ids(selection, size)).toList();
    }

    /** The values that entries have, by label name. */
    public Map<String, Set<String>> labels() {
        return search.kept();
    }

    /**
     * What is settled in a month: for each reference, the newest decision that settles it or may void it, in no order.
     *
     * @param upTo later decisions are ignored
     */
    public List<UUID> settled(YearMonth month, long upTo) {
        return sql.sql(NEWEST_SETTLED.formatted(profiles()))
                .param("first", month.atDay(1).toEpochDay())
                .param("last", month.atEndOfMonth().toEpochDay())
                .param("upTo", upTo)
                .query((row, index) -> ids.read(row, "id"))
                .list();
    }

    /** How many of the decisions that could settle something state no reference, and how many have lost their facts. */
    public record OnNoLine(long withoutReference, long dropped) {}

    /** For a period: from inclusive, before exclusive. */
    public OnNoLine onNoLine(long from, long before) {
        return sql.sql("select count(*) filter (where facts is not null and reference is null),"
                        + " count(*) filter (where facts is null) from decision where profile in (" + profiles()
                        + ") and " + search.decided(from, before))
                .query((row, index) -> new OnNoLine(row.getLong(1), row.getLong(2)))
                .single();
    }

    /** How many decisions were made in a period: from inclusive, before exclusive, in milliseconds. */
    public long count(long from, long before) {
        return sql.sql("select count(*) from decision where " + search.decided(from, before))
                .query(Long.class)
                .single();
    }

    private String profiles() {
        return search.profilesOf(KeptTerms.SHIPPED.settled().question());
    }

    /** Held in memory one page at a time; each page newest first. */
    Stream<Entry> entries(List<UUID> found) {
        return rows(found, EntryRows.COLUMNS, form::row).map(form::entry);
    }

    /** The same without resolving the reasons. */
    public Stream<EntryRows.Texts> texts(List<UUID> found) {
        return rows(found, EntryRows.TEXTS, form::texts);
    }

    private <T> Stream<T> rows(List<UUID> found, String columns, RowMapper<T> read) {
        return IntStream.iterate(0, from -> from < found.size(), from -> from + AT_ONCE)
                .mapToObj(from -> found.subList(from, Math.min(from + AT_ONCE, found.size())))
                .flatMap(some -> sql
                        .sql("select " + columns + " from decision where id in (:ids) order by id desc")
                        .param("ids", some.stream().map(ids::stored).toList())
                        .query(read)
                        .list()
                        .stream());
    }
}
