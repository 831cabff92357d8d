package io.baoxiu.workbench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

/** What the service has done, but of whose answer only the beginning comes. */
public final class BrokenAnswer {

    private BrokenAnswer() {}

    /** @param address a pattern; the next request to it is answered so */
    public static void once(Page page, String address) {
        page.route(
                address,
                route -> route.fulfill(
                        new Route.FulfillOptions().setResponse(route.fetch()).setBody("{\"version\"")),
                new Page.RouteOptions().setTimes(1));
    }
}
