package io.baoxiu.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baoxiu.spark.ledger.FactColumns;
import io.baoxiu.spark.ledger.Ledger;
import io.baoxiu.spark.release.Unfit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers in the shapes in which they come, and what is wrong with their rows. */
class LedgersTest {

    private static final String LEAK =
            "{\"complaint\":{\"kind\":\"REPAIR\",\"part\":\"PIPE_LEAK\",\"cause\":\"CONSTRUCTION\","
                    + "\"reportedAt\":\"2026-03-02T09:30\",\"reference\":\"L1\"},\"unit\":{\"completionAcceptedOn\":\"2023-03-01\","
                    + "\"deliveredOn\":\"2024-09-01\"},\"repair\":{\"estimatedCost\":1200,\"trades\":1}}";

    @TempDir
    private Path folder;

    @Test
    void readsTheSameFactsFromEveryShape() throws IOException {
        Path lines = write("leak.ndjson", LEAK, "", " ");
        Path cells = write(
                "leak.csv",
                "complaint.kind,报修部位,complaint.cause,complaint.reportedAt,complaint.reference,unit.completionAcceptedOn,unit.deliveredOn,repair.estimatedCost,repair.trades,备注",
                "REPAIR,PIPE_LEAK,CONSTRUCTION,2026-03-02 09:30,L1,2023年3月1日,2024-09-01,\"1,200元\",1,\"a\nb\"");
        Path entries = write(
                "journal.ndjson",
                "{\"id\":\"e1\",\"question\":\"decision\",\"decidedAt\":\"2026-03-05T00:00:00.000+08:00\",\"facts\":"
                        + LEAK + ",\"answer\":{}}",
                "{\"id\":\"e2\",\"question\":\"approval\",\"decidedAt\":\"2026-03-05T00:00:00.000+08:00\",\"facts\":{\"amount\":1}}");
        String decision = decision(lines, Ledger.Format.NDJSON);

        assertThat(decision).contains("COMPANY", "DEPUTY_GENERAL_MANAGER", "2026-03-05");
        assertThat(decision(cells, Ledger.Format.CSV)).isEqualTo(decision);
        assertThat(decision(entries, Ledger.Format.ENTRIES)).isEqualTo(decision);
        assertThat(decided(entries, Ledger.Format.ENTRIES)
                        .select("id", "day")
                        .first()
                        .mkString(" "))
                .isEqualTo("e1 2026-03-05");
    }

    @Test
    void tellsWhatIsWrongWithARowBesideTheOthers() throws IOException {
        Path lines = write(
                "some.ndjson",
                LEAK,
                LEAK.replace("PIPE_LEAK", "PIPE_LEEK"),
                LEAK.replace("\"reportedAt\":\"2026-03-02T09:30\",", ""),
                "{");

        assertThat(decided(lines, Ledger.Format.NDJSON)
                        .where("outcome = 'faulty'")
                        .select(functions.explode(functions.col("faults")).as("fault"))
                        .select("fault.pointer", "fault.code")
                        .collectAsList())
                .extracting(row -> row.mkString(" "))
                .containsExactlyInAnyOrder(
                        "/complaint/part UNKNOWN_CODE", "/complaint/reportedAt REQUIRED", " NOT_JSON");
        assertThat(decided(lines, Ledger.Format.NDJSON)
                        .where("outcome = 'decided'")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void namesTheFactOfACellThatCannotBeRead() throws IOException {
        Path cells = write(
                "cells.csv",
                "complaint.kind,complaint.part,complaint.reportedAt",
                "REPAIR,PIPE_LEAK,soon",
                "REPAIR,PIPE_LEAK,");

        assertThat(decided(cells, Ledger.Format.CSV)
                        .select(functions.col("faults").getItem(0).getField("pointer"))
                        .distinct()
                        .collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactly("/complaint/reportedAt");
    }

    @Test
    void refusesColumnsThatStateNothing() throws IOException {
        Dataset<Row> rows = LocalSpark.spark().sql("select named_struct('knd', 'REPAIR') as complaint, 1 as n");

        assertThatThrownBy(() -> FactColumns.of(rows.schema(), LocalSpark.engine()))
                .isInstanceOf(Unfit.class)
                .hasMessage("these are no facts: `complaint.knd`");
        assertThatThrownBy(() -> FactColumns.of(rows.select("n").schema(), LocalSpark.engine()))
                .hasMessageContaining("no column states a fact");
    }

    @Test
    void decidesInSql() throws IOException {
        LocalSpark.generated(2_000).createOrReplaceTempView("ledger");
        Functions.register(LocalSpark.spark(), "shipped");
        List<Row> inSql = LocalSpark.spark()
                .sql("select d.responsibility.party as party, sum(d.approval.amount) as yuan from"
                        + " (select baoxiu_decide(struct(*)) as d from ledger) group by 1 order by 1")
                .collectAsList();
        Dataset<Row> rows = LocalSpark.spark().table("ledger");
        List<Row> asRows = LocalSpark.decided(Ledger.columns(rows, LocalSpark.engine()), null)
                .groupBy("labels.party")
                .agg(functions.sum("decision.approval.amount"))
                .orderBy("party")
                .collectAsList();

        assertThat(inSql).hasSizeGreaterThan(3).hasToString(asRows.toString());
        assertThat(LocalSpark.spark()
                        .sql(
                                "select baoxiu_decide(named_struct('complaint', named_struct('kind', 'REPAIR'))).faults.code")
                        .first()
                        .getList(0))
                .isEqualTo(List.of("REQUIRED", "REQUIRED"));
    }

    private String decision(Path place, Ledger.Format format) throws IOException {
        return decided(place, format).select("decision").first().mkString();
    }

    private static Dataset<Row> decided(Path place, Ledger.Format format) throws IOException {
        return LocalSpark.decided(LocalSpark.ledger(place, format), null);
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines));
    }
}
