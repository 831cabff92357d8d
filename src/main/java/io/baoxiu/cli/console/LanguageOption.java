package io.baoxiu.cli.console;

import io.baoxiu.vocabulary.Language;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that sets the language of a command's output. */
public final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "zh or en: the language of reasons, faults and findings; default: the system's")
    private @Nullable Language language;

    public Language language() {
        boolean chinese = Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage());
        return language != null ? language : chinese ? Language.ZH : Language.EN;
    }
}
