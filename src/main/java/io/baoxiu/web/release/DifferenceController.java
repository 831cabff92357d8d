package io.baoxiu.web.release;

import io.baoxiu.analysis.difference.Difference;
import io.baoxiu.analysis.wording.Edition;
import io.baoxiu.analysis.wording.VocabularyDifference;
import io.baoxiu.decision.Caller;
import io.baoxiu.decision.budget.Readings;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.Releases;
import io.baoxiu.release.record.Release;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.premise.Engineering;
import io.baoxiu.web.request.Fields;
import io.baoxiu.web.request.Parameters;
import io.baoxiu.web.request.Takes;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** For which facts two releases conclude differently, and where their texts differ. */
@RestController
class DifferenceController {

    private final Engineering engineering = ShippedEngineering.INSTANCE;
    private final Releases releases;
    private final Readings readings;

    DifferenceController(Releases releases, Readings readings) {
        this.releases = releases;
        this.readings = readings;
    }

    /** @param differences of the vocabulary, and of the tables whose conclusions or texts differ */
    record Differences(String from, String to, List<DifferenceJson> differences) {}

    @Operation(
            operationId = "compareRelease",
            summary = "The exact difference to another release, and what people read otherwise")
    @Takes(Fields.COMPARED_WITH)
    @GetMapping("/v1/releases/{id}/difference")
    Differences difference(@PathVariable String id, Parameters parameters, HttpServletRequest request, Caller caller) {
        String named = parameters.read(Fields.COMPARED_WITH.schema()).text("from");
        return readings.of(caller, request, () -> differences(id, named));
    }

    private Differences differences(String id, @Nullable String named) {
        CompiledRelease to = releases.compiled(id);
        CompiledRelease from = named == null ? usual(to.release()) : releases.compiled(named);
        return new Differences(from.release().id(), to.release().id(), told(from.edition(), to.edition()));
    }

    private List<DifferenceJson> told(Edition from, Edition to) {
        return Stream.concat(
                        VocabularyDifference.of(from, to).stream().map(DifferenceJson::of),
                        Difference.of(from, to, engineering).stream().map(DifferenceJson::of))
                .toList();
    }

    /** A proposal is compared with its base. */
    private CompiledRelease usual(Release to) {
        String base = to.origin().base();
        return to.status() == Release.Status.PROPOSED && base != null
                ? releases.compiled(base)
                : releases.inForceToday();
    }
}
