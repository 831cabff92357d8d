package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Fresh;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class StatementControllerTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MARCH = "/v1/statements/2026-03";
    private static final String ORDER = """
            {"complaint": {"kind": "REPAIR", "part": "PIPE_LEAK", "reportedAt": "2026-03-02", "reference": "%s"},
             "unit": {"completionAcceptedOn": "%s", "deliveredOn": "2024-09-01", "project": "湖畔"},
             "repair": {"trades": 1, "completedOn": "2026-03-05"%s},
             "contractor": {"response": "ACCEPTED", "retentionBalance": 1000%s}}""";

    private final JdbcClient sql;

    @LocalServerPort
    private int port;

    private Http http;

    StatementControllerTest(@Autowired JdbcClient sql) {
        this.sql = sql;
    }

    @BeforeEach
    void connect() {
        http = new Http(port);
        sql.sql("delete from decision").update();
    }

    @Test
    void saysExactlyWhatWasSpentAndWhoBearsIt() {
        decide("C-2", "2024-08-01", "1200.50", "\"甲方建设\"");
        String ofTheCompany = decide("C-1", "2020-03-01", "0", null);
        decide("C-3", "2024-08-01", "10", "\"甲方建设\"");
        decide("C-3", "2024-08-01", null, "\"甲方建设\"");
        decide(null, "2024-08-01", "10", "\"甲方建设\"");

        JsonNode statement = json(http.get("finance", MARCH));

        assertThat(statement.propertyNames())
                .containsExactly("month", "upTo", "lines", "totals", "withoutReference", "dropped");
        assertThat(statement.get("month").asString()).isEqualTo("2026-03");
        assertThat(statement.at("/lines/0")).isEqualTo(JSON.readTree("{\"decision\": \"" + ofTheCompany + "\"," + """
                         "reference": "C-1", "project": "湖畔", "contractor": null, "part": "PIPE_LEAK",
                         "completedOn": "2026-03-05", "warrantyClass": "B", "cost": 0.00,
                         "approver": "CUSTOMER_SERVICE_MANAGER", "costReviewer": "CUSTOMER_SERVICE",
                         "retention": 0.00, "claim": 0.00}"""));
        assertThat(statement.get("lines").findValuesAsString("reference")).containsExactly("C-1", "C-2");
        assertThat(statement.get("totals")).isEqualTo(JSON.readTree("""
                {"orders": 2, "cost": 1200.50, "retention": 1000.00, "claim": 200.50,
                 "classes": [{"warrantyClass": "A", "orders": 1, "cost": 1200.50},
                             {"warrantyClass": "B", "orders": 1, "cost": 0.00}],
                 "contractors": [
                  {"contractor": null, "orders": 1, "cost": 0.00, "retention": 0.00, "claim": 0.00},
                  {"contractor": "甲方建设", "orders": 1, "cost": 1200.50, "retention": 1000.00, "claim": 200.50}]}"""));
        assertThat(statement.get("dropped").asInt()).isZero();
        String thisMonth = statement.get("upTo").asString().substring(0, 7);
        assertThat(json(http.get("finance", "/v1/statements/" + thisMonth))
                        .get("withoutReference")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void isTheSameUpToTheSameMoment() {
        decide("C-1", "2024-08-01", "100", null);
        JsonNode before = json(http.get("auditor", MARCH));
        decide("C-1", "2024-08-01", "200", null);
        decide("C-2", "2024-08-01", "300", null);

        String upTo = before.get("upTo").asString();

        assertThat(json(http.get("publisher", MARCH + "?upTo=" + upTo))).isEqualTo(before);
        assertThat(json(http.get("publisher", MARCH + "?upTo=" + upTo.replace("+", "%2B"))))
                .isEqualTo(before);
        assertThat(json(http.get("publisher", MARCH)).at("/totals/cost").asInt())
                .isEqualTo(500);
    }

    @Test
    void tellsAProjectOrAContractorAlone() {
        decide("C-1", "2024-08-01", "100", "\"K-1\"");
        decide("C-2", "2024-08-01", "200", "\"K-2\"");

        assertThat(json(http.get("finance", MARCH + "?contractor=K-2"))
                        .at("/totals/cost")
                        .asInt())
                .isEqualTo(200);
        assertThat(json(http.get("finance", MARCH + "?project=K-2"))
                        .at("/totals/orders")
                        .asInt())
                .isZero();
        assertThat(json(http.get("finance", MARCH + "?project=&contractor="))
                        .at("/totals/orders")
                        .asInt())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"caller", "analyst"})
    void isForThoseWhoSettle(String user) {
        for (String path : List.of(MARCH, MARCH + ".csv", MARCH + ".xlsx", "/v1/statements/nonsense")) {
            assertThat(http.get(user, path).statusCode()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-3, /month",
        "2026-13, /month",
        "202603, /month",
        "2026-03-01, /month",
        "1899-12, /month",
        "2026-03?upTo=2199-01-01T00:00:00Z, /upTo",
        "2026-03?upTo=2026-03-01T00:00:00, /upTo",
        "2026-03?upTo=2026-03-01, /upTo",
        "2026-03?upTo=, /upTo",
        "2026-03?upTo=now, /upTo",
        "2026-03?month=2026-03, /month",
        "2026-03?project=a&project=b, /project"
    })
    void refusesWhatIsNotRight(String wanted, String pointer) {
        for (String form : List.of("", ".csv", ".xlsx")) {
            String path = "/v1/statements/" + wanted.replaceFirst("(\\?|$)", form + "$1");
            var answer = http.get("finance", path);

            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(json(answer).get("errors").findValuesAsString("pointer")).containsExactly(pointer);
        }
    }

    @Test
    void givesItsLinesToASpreadsheetWithoutFormulas() {
        decide("=1+1", "2024-08-01", "1200.50", "\"K, 1\"");

        var csv = http.get("finance", MARCH + ".csv");
        var chinese = http.get("finance", MARCH + ".csv", "Accept-Language", "zh");

        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.body().lines().toList().get(0))
                .isEqualTo("\uFEFFdecision,reference,project,contractor,part,completedOn,warrantyClass,cost,approver,"
                        + "costReviewer,retention,claim");
        assertThat(csv.body().lines().toList().get(1))
                .endsWith(",\"'=1+1\",湖畔,\"K, 1\",PIPE_LEAK,2026-03-05,A,1200.50,"
                        + "DEPUTY_GENERAL_MANAGER,CUSTOMER_SERVICE,1000.00,200.50");
        assertThat(chinese.body()).startsWith("\uFEFF决策编号,报修编号,项目,施工单位,");
    }

    @Test
    void isAWorkbookToPrintAndServe() throws IOException, InterruptedException {
        decide("=1+1", "2024-08-01", "1200.50", "\"K/1: [a very long name of a contractor]\"");
        decide("C-2", "2024-08-01", "10", "\"k_1_ _a very long name of a contractor_\"");
        decide("C-3", "2020-03-01", "10", null);

        for (String language : List.of("zh", "en")) {
            HttpResponse<byte[]> answer = bytes(MARCH + ".xlsx", language);
            Path kept = Fresh.folder().resolve("statement-" + language + ".xlsx");
            Files.write(kept, answer.body());
            try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
                List<String> names = new ArrayList<>();
                book.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
                assertThat(names)
                        .startsWith("汇总", "明细")
                        .hasSize(5)
                        .contains("K_1_ _a very long name of a con", "k_1_ _a very long name of a (2)");
                for (Sheet sheet : book) {
                    assertThat(texts(sheet)).anyMatch(text -> text.contains("T") && text.contains("+08:00"));
                    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                    assertThat(sheet.getFitToPage()).isTrue();
                }
                assertThat(texts(book.getSheet("明细"))).contains("=1+1", language.equals("zh") ? "合计" : "Total");
                assertThat(book.getSheet("明细").getRepeatingRows()).isNotNull();
                assertThat(book.getSheet("明细").getRow(4).getCell(7).getNumericCellValue())
                        .isEqualTo(10);
            }
        }
    }

    private static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
        return texts;
    }

    private HttpResponse<byte[]> bytes(String path, String language) throws IOException, InterruptedException {
        var request = http.as("finance", path).header("Accept-Language", language);
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }

    private String decide(String reference, String acceptedOn, String cost, String contractor) {
        String facts = ORDER.formatted(
                reference,
                acceptedOn,
                cost == null ? "" : ", \"actualCost\": " + cost,
                contractor == null ? "" : ", \"reference\": " + contractor);
        String stated = reference == null ? facts.replace(", \"reference\": \"null\"", "") : facts;
        return json(http.post("caller", "/v1/decisions", stated)).get("id").asString();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
