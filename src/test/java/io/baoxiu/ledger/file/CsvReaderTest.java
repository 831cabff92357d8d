package io.baoxiu.ledger.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baoxiu.decision.reading.json.NotUtf8;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsRowsOfCells(String separator) throws IOException {
        String text = "\uFEFF项目,部位,备注\r\n云栖里,\"a,b\",\"说 \"\"好\"\"\n第二行\"\n\n,,x".replace(",", separator);
        List<CsvReader.Row> rows = rows(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        assertThat(rows).extracting(row -> row.line().number()).containsExactly(1, 2, 3, 4);
        assertThat(rows.get(0).line().text(0)).isEqualTo("项目");
        assertThat(rows.get(1).line().text(1)).isEqualTo("a" + separator + "b");
        assertThat(rows.get(1).line().text(2)).isEqualTo("说 \"好\"\n第二行");
        assertThat(rows.get(2).line().text(0)).isEmpty();
        assertThat(rows.get(3).line().text(2)).isEqualTo("x");
        assertThat(rows.get(1).raw()).isEqualTo("云栖里,\"a,b\",\"说 \"\"好\"\"\n第二行\"".replace(",", separator));
    }

    @Test
    void namesTheEncodingThatItSeemsToBe() throws IOException {
        byte[] gbk = "项目,部位\n云栖里,外墙渗漏\n".getBytes(Charset.forName("GBK"));

        assertThatThrownBy(() -> rows(gbk, StandardCharsets.UTF_8))
                .isInstanceOf(NotUtf8.class)
                .hasMessageContaining("GBK");
        assertThat(rows(gbk, Charset.forName("GBK")).get(1).line().text(1)).isEqualTo("外墙渗漏");
    }

    @Test
    void tellsTheRowWhoseQuotationMarksDoNotClose() {
        assertThatThrownBy(() -> rows("a,b\n1,\"2\n3,4\n".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isInstanceOf(IOException.class)
                .hasMessage("row 2: its quotation marks do not close");
    }

    private static List<CsvReader.Row> rows(byte[] content, Charset charset) throws IOException {
        var reader = new CsvReader(new ByteArrayInputStream(content), charset);
        List<CsvReader.Row> rows = new ArrayList<>();
        for (CsvReader.Row row = reader.next(); row != null; row = reader.next()) {
            rows.add(row);
        }
        return rows;
    }
}
