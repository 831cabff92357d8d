package io.baoxiu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.baoxiu.workbench.frame.PageFrame;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody at a browser. What the page complains of, asks elsewhere or throws is remembered as trouble. */
public final class Visitor {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** What htmx says of a question that another one overtook; where an answer fails to come, it says more. */
    private static final Set<String> OVERTAKEN = Set.of("htmx:sendAbort", "htmx:afterRequest");

    private static final int HEIGHT = 900;
    private static final int TELEPHONE = 390;
    private static final int PATIENCE_MILLIS = 15_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private final String origin;
    private final Look look;
    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    /** @param kept what the browser keeps from before, if anything */
    Visitor(Browser browser, String origin, Look look, @Nullable String kept) {
        this(browser, origin, look, kept, true);
    }

    /** @param scripts whether the browser runs any */
    Visitor(Browser browser, String origin, Look look, @Nullable String kept, boolean scripts) {
        this.origin = origin;
        this.look = look;
        NewContextOptions options =
                kept == null ? new NewContextOptions() : new NewContextOptions().setStorageState(kept);
        context = browser.newContext(options.setLocale(look.locale())
                .setTimezoneId("Asia/Shanghai")
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(scripts)
                .setViewportSize(look.width(), HEIGHT));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(this::said);
        page.onPageError(error -> troubles.add("threw: " + error));
        context.onRequest(request -> {
            if (!request.url().startsWith(origin + "/") && !request.url().startsWith("data:")) {
                troubles.add("asked elsewhere: " + request.url());
            }
        });
    }

    private void said(ConsoleMessage message) {
        boolean bad = message.type().equals("error") || message.type().equals("warning");
        if (bad && !OVERTAKEN.contains(message.text())) {
            troubles.add("console: " + message.text());
        }
    }

    public Page page() {
        return page;
    }

    public Look look() {
        return look;
    }

    public BrowserContext context() {
        return context;
    }

    public Response open(String address) {
        return page.navigate(origin + address);
    }

    /** The same, somewhere else. */
    public Visitor at(String address) {
        open(address);
        return this;
    }

    public Visitor signIn(String user) {
        open("/sign-in");
        page.fill("#username", user);
        page.fill("#password", user);
        page.press("#password", "Enter");
        page.waitForURL(address -> !address.endsWith("/sign-in"));
        return this;
    }

    /** Trouble of these words is what the test is about. */
    public Visitor expecting(String words) {
        expected.add(words);
        return this;
    }

    List<String> troubles() {
        return troubles.stream()
                .filter(trouble -> expected.stream().noneMatch(trouble::contains))
                .toList();
    }

    /** The whole page, to be looked at; with {@code baoxiu.pictures}, what a desk shows of it also into that folder, for the docs. */
    public void picture(String name) {
        page.screenshot(new ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pictures", name + "-" + look + ".png")));
        String docs = System.getProperty("baoxiu.pictures");
        if (docs != null && look.equals(Look.in(look.language()))) {
            String language = PageFrame.locale(look.language()).getLanguage();
            page.screenshot(new ScreenshotOptions().setPath(Path.of(docs, name + "-" + language + ".png")));
        }
    }

    /** Nothing is found by the accessibility checker, no words are missing, and nothing scrolls sideways. */
    public void judge() {
        page.locator("body:not(.slow):not(:has(.htmx-request))").waitFor();
        assertThat(new AxeBuilder(page)
                        .setLegacyMode(true)
                        .withTags(WCAG_22_AA)
                        .analyze()
                        .getViolations())
                .extracting(Rule::getId, rule -> rule.getNodes().toString())
                .isEmpty();
        assertThat(page.content()).doesNotContain("??");
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("scrolls sideways by")
                .isEqualTo(0);
    }

    /** The same in dark, and on a telephone; then as before. */
    public void judgeInEveryLook() {
        judge();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        judge();
        page.setViewportSize(TELEPHONE, HEIGHT);
        judge();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
        page.setViewportSize(look.width(), HEIGHT);
    }

    void close() {
        context.close();
    }
}
