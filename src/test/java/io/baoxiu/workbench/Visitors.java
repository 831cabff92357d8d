package io.baoxiu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The people of one test, each with a browser's session of their own. */
public final class Visitors {

    /** What a browser keeps of somebody who signed in, by service and user. */
    private static final Map<String, String> SIGNED_IN = new ConcurrentHashMap<>();

    private final Browser browser;
    private final String origin;
    private final List<Visitor> all = new ArrayList<>();

    Visitors(Browser browser, String origin) {
        this.browser = browser;
        this.origin = origin;
    }

    /** Somebody who has not signed in. */
    public Visitor anybody(Look look) {
        return add(new Visitor(browser, origin, look, null));
    }

    /** Somebody whose browser runs no scripts, and who has not signed in. */
    Visitor withoutScripts() {
        return add(new Visitor(browser, origin, Look.USUAL, null, false));
    }

    private Visitor add(Visitor visitor) {
        all.add(visitor);
        return visitor;
    }

    /** A demo user who has signed in, at their first page. */
    public Visitor signedIn(String user, Look look) {
        String kept = SIGNED_IN.computeIfAbsent(
                origin + " " + user,
                any -> anybody(Look.USUAL).signIn(user).context().storageState());
        Visitor visitor = add(new Visitor(browser, origin, look, kept));
        visitor.open("/");
        return visitor;
    }

    public String origin() {
        return origin;
    }

    /** @param judged whether trouble is to be told; not where the test has failed already */
    void leave(boolean judged) {
        List<String> troubles =
                all.stream().flatMap(visitor -> visitor.troubles().stream()).toList();
        all.forEach(Visitor::close);
        if (judged) {
            assertThat(troubles).as("console, foreign requests, policy").isEmpty();
        }
    }
}
