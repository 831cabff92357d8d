package io.baoxiu.workbench.releases.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.baoxiu.decision.Caller;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.WorkbooksRefused;
import io.baoxiu.release.record.Release;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.workbench.difference.VersionComparisons;
import io.baoxiu.workbench.frame.Viewer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.server.ResponseStatusException;

/** Where no difference can be told, that is said. */
class ComparisonControllerTest {

    private final Bases bases = mock(Bases.class);
    private final VersionComparisons comparisons = mock(VersionComparisons.class);
    private final ComparisonController controller = new ComparisonController(bases, comparisons);
    private final Viewer viewer = new Viewer(mock(Caller.class), Language.ZH);
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void know() {
        Release release = mock(Release.class);
        when(bases.release("r4")).thenReturn(release);
        when(bases.beneath(release)).thenReturn(Optional.of(mock(CompiledRelease.class)));
        when(bases.compiled(release)).thenReturn(mock(CompiledRelease.class));
        when(comparisons.of(any(), any())).thenReturn(Optional.empty());
    }

    @Test
    void asksToComeAgainWhileOthersAreCompared() throws IOException {
        assertThat(controller.difference("r4", viewer, new ExtendedModelMap())).isEqualTo("difference :: busy");

        controller.workbook("r4", viewer, response);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("60");
    }

    @Test
    void saysWhereTheSoftwareOfTodayCannotReadTheTables() {
        when(bases.compiled(any())).thenThrow(new WorkbooksRefused(List.of()));

        assertThat(controller.difference("r4", viewer, new ExtendedModelMap())).isEqualTo("difference :: unread");
        assertThatThrownBy(() -> controller.workbook("r4", viewer, response))
                .isInstanceOfSatisfying(
                        ResponseStatusException.class,
                        refused -> assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT));
    }
}
