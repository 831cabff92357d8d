package io.baoxiu.workbench.frame;

import io.baoxiu.decision.Caller;
import io.baoxiu.release.Releases;
import io.baoxiu.release.ReleasesUnavailable;
import io.baoxiu.release.record.Release;
import io.baoxiu.release.standing.NoReleaseInForce;
import io.baoxiu.vocabulary.Language;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Puts the {@link PageFrame} around a page, and refuses people who may not use it. */
@Component
public class Frames implements HandlerInterceptor {

    private final Releases releases;

    Frames(Releases releases) {
        this.releases = releases;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Caller caller = People.caller(request).orElse(null);
        Optional<Place> place = Place.at(path(request));
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && caller != null
                && place.isPresent()
                && !place.get().isFor(caller)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        request.setAttribute(
                "holders",
                place.map(Place::roles).orElse(List.of()).stream()
                        .map(Enum::name)
                        .toList());
        request.setAttribute(PageFrame.ATTRIBUTE, frame(caller, People.language(request), place.orElse(null)));
        return true;
    }

    /** The requested page, also when its error is shown. */
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }

    private PageFrame frame(@Nullable Caller caller, Language language, @Nullable Place current) {
        return caller == null
                ? new PageFrame(language, null, List.of(), null)
                : new PageFrame(language, person(caller), links(caller, language, current), inForce());
    }

    private static PageFrame.Person person(Caller caller) {
        return new PageFrame.Person(
                caller.name(), caller.roles().stream().sorted().map(Enum::name).toList());
    }

    private List<PageFrame.Link> links(Caller caller, Language language, @Nullable Place current) {
        return Stream.of(Place.values())
                .filter(place -> place.isFor(caller))
                .map(place -> new PageFrame.Link(
                        place.address(), place.label().in(language), place == current, waiting(place, caller)))
                .toList();
    }

    /** The number of proposals by others that wait for a publisher; needed for every page, so the database is not queried. */
    private long waiting(Place place, Caller caller) {
        return place == Place.RELEASES && caller.is(Caller.Role.PUBLISHER)
                ? releases.proposed().stream()
                        .filter(proposal -> !proposal.author().equals(caller.name()))
                        .count()
                : 0;
    }

    private @Nullable Release inForce() {
        try {
            return releases.inForceToday().release();
        } catch (NoReleaseInForce | ReleasesUnavailable none) {
            return null;
        }
    }
}
