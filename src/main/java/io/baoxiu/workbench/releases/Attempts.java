package io.baoxiu.workbench.releases;

import io.baoxiu.release.WorkbooksRefused;
import io.baoxiu.release.publish.NotTheirs;
import io.baoxiu.release.publish.ReleaseConflict;
import io.baoxiu.release.remark.RemarksClosed;
import io.baoxiu.table.Message;
import io.baoxiu.workbench.frame.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Actions tried on the page of a release: if one fails, the reason is shown there, together with the typed values. */
@Component
class Attempts {

    private final ReleasePages pages;

    Attempts(ReleasePages pages) {
        this.pages = pages;
    }

    /** The typed values, the person, and where the result is shown. */
    record Attempt(String id, String name, TypedForm form, Viewer viewer, Model model, HttpServletResponse response) {

        String person() {
            return viewer.caller().name();
        }
    }

    /** @return the next view: the page of the resulting release, or this page again */
    String done(Attempt act, Supplier<String> work) {
        if (!act.form().isRight()) {
            return again(act, HttpStatus.BAD_REQUEST, null);
        }
        try {
            return "redirect:/releases/" + work.get() + "?done=" + act.name();
        } catch (ReleaseConflict conflict) {
            return again(act, HttpStatus.CONFLICT, conflict.detail());
        } catch (NotTheirs another) {
            return again(act, HttpStatus.FORBIDDEN, another.detail());
        } catch (RemarksClosed closed) {
            return again(
                    act,
                    HttpStatus.CONFLICT,
                    new Message("已经有了决定，不能再留言", "it has been decided, so nothing can be added"));
        } catch (WorkbooksRefused refused) {
            return again(
                    act,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    refused.findings().get(0).message());
        }
    }

    private String again(Attempt act, HttpStatus status, @Nullable Message trouble) {
        act.response().setStatus(status.value());
        return pages.show(
                act.id(),
                new ReleasePages.Doing(
                        trouble == null ? act.name() : "",
                        "",
                        act.form().typed(),
                        act.form().faults(),
                        trouble == null ? null : TypedForm.sentence(trouble, act.viewer())),
                act.viewer(),
                act.model());
    }
}
