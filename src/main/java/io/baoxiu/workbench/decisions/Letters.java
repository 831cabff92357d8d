package io.baoxiu.workbench.decisions;

import io.baoxiu.vocabulary.Language;
import io.baoxiu.workbench.frame.PublicAddress;
import io.baoxiu.workbench.frame.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts a decision's letter on a page: alone, or beside the entry. */
@Component
@EnableConfigurationProperties(PublicAddress.class)
class Letters {

    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("uuuu 年 M 月 d 日", Locale.ROOT);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final PublicAddress address;

    Letters(PublicAddress address) {
        this.address = address;
    }

    /** @param as which letter; the finding if it is none of them */
    void add(KeptDecision kept, String as, Viewer viewer, HttpServletRequest request, Model model) {
        boolean zh = viewer.language() == Language.ZH;
        String url = address.of("/decisions/" + kept.entry().id(), request);
        model.addAttribute("letter", Letter.of(kept, as.equals(Letter.ORDER) ? Letter.ORDER : Letter.FINDING, zh));
        model.addAttribute("day", (zh ? ZH : EN).format(kept.entry().decidedAt()));
        model.addAttribute("url", url);
        model.addAttribute("code", QuickResponse.of(url));
    }
}
