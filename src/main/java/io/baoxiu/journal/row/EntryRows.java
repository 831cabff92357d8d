package io.baoxiu.journal.row;

import io.baoxiu.journal.Entry;
import io.baoxiu.journal.JournalUnavailable;
import io.baoxiu.journal.Labels;
import io.baoxiu.journal.Outcome;
import io.baoxiu.journal.share.PackedForm;
import io.baoxiu.journal.share.Recent;
import io.baoxiu.journal.share.Shared;
import io.baoxiu.journal.share.Shared.Basis;
import io.baoxiu.journal.share.Shared.Edition;
import io.baoxiu.journal.share.Shared.Name;
import io.baoxiu.journal.share.Shared.Profile;
import io.baoxiu.journal.share.SharedTexts;
import io.baoxiu.rules.Ground;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as a row of the table {@code decision}, both ways. */
public final class EntryRows {

    static final String COLUMNS = "id, decided_at, profile, edition, form, caller, place, reference, language, facts,"
            + " answer, settled_on";

    static final String TEXTS = "id, form, facts, answer";

    public static final String INSERT =
            "insert into decision (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final byte[] NO_FACTS = {'{', '}'};
    private static final PackedForm NO_FORM = new PackedForm("");

    private static final List<String> SHARED = List.of("profile", "edition", "form", "caller", "place");

    private static final int USUAL_SHARED = 32;
    private static final int REMEMBERED_FORMS = 64;

    private final SharedTexts texts;
    private final IdForm ids;
    private final Map<String, PackedForm> forms = Recent.map(REMEMBERED_FORMS);

    public EntryRows(SharedTexts texts, IdForm ids) {
        this.texts = texts;
        this.ids = ids;
    }

    /**
     * The numbers of the shared texts of an entry, once these are kept.
     *
     * @param packing the form with which its texts are packed
     * @param sentences the numbers of the sentences of its grounds, in their order
     */
    public record Prepared(
            PackedForm packing,
            int profile,
            int edition,
            int form,
            int caller,
            @Nullable Integer place,
            int[] sentences) {}

    /** Keeps the shared texts to which the rows of these entries refer. */
    public List<Prepared> prepare(List<Entry> entries) {
        List<Shared> all = new ArrayList<>(USUAL_SHARED * entries.size());
        entries.forEach(entry -> addShared(entry, all));
        int[] numbers = texts.kept(all);
        List<Prepared> prepared = new ArrayList<>(entries.size());
        int from = 0;
        for (Entry entry : entries) {
            boolean placed = entry.labels().get(Labels.PLACE) != null;
            int sentences = from + (placed ? 5 : 4);
            int end = sentences + entry.outcome().grounds().size();
            prepared.add(new Prepared(
                    (PackedForm) all.get(from + 2),
                    numbers[from],
                    numbers[from + 1],
                    numbers[from + 2],
                    numbers[from + 3],
                    placed ? numbers[from + 4] : null,
                    Arrays.copyOfRange(numbers, sentences, end)));
            from = end;
        }
        return prepared;
    }

    private void addShared(Entry entry, List<Shared> all) {
        all.add(new Profile(entry.question(), entry.labels().shared()));
        all.add(new Edition(entry.release(), entry.contentHash(), entry.software()));
        all.add(forms.computeIfAbsent(entry.outcome().skeleton(), PackedForm::new));
        all.add(new Name(entry.caller()));
        Object place = entry.labels().get(Labels.PLACE);
        if (place != null) {
            all.add(new Name(place.toString()));
        }
        for (Ground ground : entry.outcome().grounds()) {
            all.add(new Basis(ground.sentence()));
        }
    }

    public @Nullable Object[] values(Entry entry, Prepared shared) {
        Outcome outcome = entry.outcome();
        return new @Nullable Object[] {
            ids.stored(entry.id()),
            entry.decidedAt().toInstant().toEpochMilli(),
            shared.profile(),
            shared.edition(),
            shared.form(),
            shared.caller(),
            shared.place(),
            entry.labels().reference(),
            entry.language().name(),
            entry.facts() == null ? null : shared.packing().pack(entry.facts().getBytes(StandardCharsets.UTF_8)),
            shared.packing().pack(GroundRefs.answer(outcome, shared.sentences())),
            outcome.settledOn() == null ? null : outcome.settledOn().toEpochDay()
        };
    }

    /** A row as read, before its shared texts are looked up. */
    record Row(
            UUID id,
            long decidedAt,
            Map<String, Integer> shared,
            @Nullable String reference,
            String language,
            byte @Nullable [] facts,
            byte[] answer,
            @Nullable Long settledOn) {}

    Row row(ResultSet row, int index) throws SQLException {
        Map<String, Integer> shared = new HashMap<>();
        for (String column : SHARED) {
            int number = row.getInt(column);
            if (!row.wasNull()) {
                shared.put(column, number);
            }
        }
        long day = row.getLong("settled_on");
        Long settledOn = row.wasNull() ? null : day;
        return new Row(
                ids.read(row, "id"),
                row.getLong("decided_at"),
                shared,
                row.getString("reference"),
                row.getString("language"),
                row.getBytes("facts"),
                row.getBytes("answer"),
                settledOn);
    }

    /** A row that cannot be read still becomes an entry: without facts, and with an answer that names what cannot be read. */
    Entry entry(Row row) {
        var parts = new RowParts(row.shared(), texts);
        Profile profile = parts.shared("profile", new Profile("", Map.of()));
        Edition edition = parts.shared("edition", new Edition("", "", ""));
        PackedForm form = parts.shared("form", NO_FORM);
        Name caller = parts.shared("caller", new Name(""));
        Map<String, @Nullable Object> labels = new HashMap<>(profile.labels());
        labels.put(Labels.REFERENCE, row.reference());
        if (row.shared().containsKey("place")) {
            labels.put(Labels.PLACE, parts.shared("place", new Name("")).content());
        }
        byte[] packed = row.facts();
        String facts = packed == null ? null : parts.read("facts", () -> RowParts.object(form.unpack(packed)), "");
        return new Entry(
                        row.id(),
                        profile.question(),
                        caller.content(),
                        Instant.ofEpochMilli(row.decidedAt())
                                .atZone(ReportedAt.ZONE)
                                .toOffsetDateTime(),
                        edition.release(),
                        edition.contentHash(),
                        edition.software(),
                        parts.read("language", () -> Language.valueOf(row.language()), Language.ZH),
                        facts,
                        parts.read("answer", () -> outcome(row, form), Outcome.of("{}")),
                        new Labels(labels))
                .orUnreadable(parts.unreadable());
    }

    /**
     * What was stated and concluded, as JSON in UTF-8.
     *
     * @param facts an empty object if they were dropped by age
     * @param answer the conclusions on its first line, the reasons on the second
     */
    public record Texts(UUID id, byte[] facts, byte[] answer) {}

    /** @throws JournalUnavailable when it is not what was written */
    Texts texts(ResultSet row, int index) throws SQLException {
        UUID id = ids.read(row, "id");
        byte[] facts = row.getBytes("facts");
        byte[] answer = row.getBytes("answer");
        try {
            var form = (PackedForm) texts.get(row.getInt("form"));
            return new Texts(id, facts == null ? NO_FACTS : form.unpackedBytes(facts), form.unpackedBytes(answer));
        } catch (IllegalArgumentException | ClassCastException notWritten) {
            throw unreadable(id, notWritten);
        }
    }

    public static JournalUnavailable unreadable(UUID id, Exception cause) {
        return new JournalUnavailable("the entry `" + id + "` cannot be read", cause);
    }

    private Outcome outcome(Row row, PackedForm form) {
        String answer = form.unpack(row.answer());
        int end = answer.indexOf('\n');
        List<Ground> grounds = end < 0
                ? List.of()
                : GroundRefs.read(answer.substring(end + 1), number -> ((Basis) texts.get(number)).sentence());
        return new Outcome(
                RowParts.object(end < 0 ? answer : answer.substring(0, end)),
                grounds,
                row.settledOn() == null ? null : LocalDate.ofEpochDay(row.settledOn()),
                List.of(),
                form.content());
    }
}
