package io.baoxiu.workbench.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.baoxiu.decision.Caller;
import io.baoxiu.release.Compiler;
import io.baoxiu.release.Releases;
import io.baoxiu.release.WorkbooksRefused;
import io.baoxiu.release.record.Origin;
import io.baoxiu.release.record.Release;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.workbench.frame.Viewer;
import io.baoxiu.workbench.releases.compare.Bases;
import io.baoxiu.workbench.releases.compare.ChangedTables;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;

class FindingsControllerTest {

    @Test
    void tellsWhatTheSoftwareOfTodayCannotRead() {
        var bases = mock(Bases.class);
        var compiler = mock(Compiler.class);
        var release = mock(Release.class);
        when(release.origin()).thenReturn(Origin.SHIPPED);
        when(bases.release("r4")).thenReturn(release);
        when(compiler.check(anyList()))
                .thenThrow(new WorkbooksRefused(List.of(new Finding(
                        Finding.Severity.ERROR,
                        Finding.Code.UNKNOWN_COLUMN,
                        "parts",
                        "parts",
                        "C6",
                        new Message("没有 `parts.old` 这一列", "there is no column `parts.old`"),
                        List.of(),
                        Map.of()))));
        var model = new ExtendedModelMap();

        new FindingsController(bases, mock(ChangedTables.class), mock(Releases.class), compiler)
                .findings("r4", new Viewer(mock(Caller.class), Language.ZH), model);

        assertThat(model.getAttribute("found"))
                .isEqualTo(List.of(new FindingsController.Found("parts C6", "没有 parts.old 这一列。")));
        assertThat(model.getAttribute("known")).isEqualTo(List.of());
    }
}
