package io.baoxiu.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.baoxiu.decision.Decider;
import io.baoxiu.release.Releases;
import io.baoxiu.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A form of any page goes on where a session ended half-way, shows the same after a reload and on the way back, and is one's own
 * beside another person's. Ask and Approve have tests of their own.
 */
@PageTest
@TestInstance(Lifecycle.PER_CLASS)
class HalfWayTest {

    private final Ledger ledger;

    HalfWayTest(@Autowired Decider decider, @Autowired Releases releases) {
        ledger = new Ledger(decider, releases);
    }

    @BeforeAll
    void fill() {
        ledger.fill(1, "BL-2026-", "听澜里", "caller");
    }

    @ParameterizedTest
    @CsvSource({
        "/decisions, #reference, BL-2026-0002, .list tbody, 管道渗漏",
        "/statements?month=2026-03, #project, 听澜里, .totals, 2026-03",
        "/tables/responsibility, [name='responsibility.party'], 施工单位, .foot, 行中的 1 行"
    })
    void goesOnAndShowsTheSame(
            String address, String field, String typed, String where, String told, Visitors visitors) {
        var visitor = visitors.anybody(Look.USUAL)
                .signIn("auditor")
                .expecting("status of 401")
                .expecting("Error Code 401")
                .at(address);
        Page page = visitor.page();
        if (address.startsWith("/tables")) {
            page.click(".filter summary");
        }
        visitor.context().clearCookies();
        List<String> pagesOfSignIn = new ArrayList<>();
        page.onRequest(request -> {
            if (request.method().equals("GET") && request.url().endsWith("/sign-in")) {
                pagesOfSignIn.add(request.url());
            }
        });
        state(page, field, typed);
        page.fill("#again-password", "auditor");
        page.keyboard().press("Enter");
        assertThat(page.locator("#again")).isHidden();
        assertThat(pagesOfSignIn)
                .as("before the dialog opens, and with the password")
                .hasSize(2);
        assertThat(page.locator(where)).containsText(told);
        assertThat(page.locator(field)).hasValue(typed);

        var other = visitors.signedIn("publisher", Look.in(Language.EN)).at(address);
        assertThat(other.page().locator(field)).not().hasValue(typed);
        page.reload();
        assertThat(page.locator(where)).containsText(told);
        visitor.open("/ask");
        page.goBack();
        assertThat(page.locator(field)).hasValue(typed);
        assertThat(page.locator(where)).containsText(told);
    }

    private static void state(Page page, String field, String typed) {
        if (field.contains("party")) {
            page.selectOption(field, typed);
        } else {
            page.fill(field, typed);
            page.keyboard().press("Enter");
        }
    }
}
