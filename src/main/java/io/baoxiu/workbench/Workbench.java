package io.baoxiu.workbench;

import io.baoxiu.workbench.frame.Frames;
import io.baoxiu.workbench.frame.PageFrame;
import io.baoxiu.workbench.frame.People;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** How pages are served: their files, their texts, and the frame around them. */
@Configuration(proxyBeanMethods = false)
class Workbench implements WebMvcConfigurer {

    private static final String FILES = "/workbench/**";
    private static final String WORDS = "classpath*:workbench/words/*_zh.properties";

    private final Frames frames;
    private final People people;

    Workbench(Frames frames, People people) {
        this.frames = frames;
        this.people = people;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(frames).excludePathPatterns("/v1/**", "/v3/**", "/actuator/**", FILES);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(people);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(FILES)
                .addResourceLocations("classpath:/workbench/files/")
                .setCacheControl(CacheControl.noCache());
    }

    /**
     * The texts of all pages, one file per page and language. They are only for the templates: other parts of the framework do not look for
     * their messages here.
     */
    @Bean
    SmartInitializingSingleton wordsOfTemplates(SpringTemplateEngine templates) {
        return () -> templates.setTemplateEngineMessageSource(words());
    }

    private static MessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        words.setBasenames(Stream.of(files())
                .map(Resource::getFilename)
                .map(name -> "workbench/words/" + Objects.requireNonNull(name).replace("_zh.properties", ""))
                .sorted()
                .toArray(String[]::new));
        return words;
    }

    private static Resource[] files() {
        try {
            return new PathMatchingResourcePatternResolver().getResources(WORDS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Bean
    LocaleResolver localeResolver() {
        return new ByViewer();
    }

    private static final class ByViewer implements LocaleResolver {

        @Override
        public Locale resolveLocale(HttpServletRequest request) {
            return PageFrame.locale(People.language(request));
        }

        @Override
        public void setLocale(
                HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
            throw new UnsupportedOperationException("a language is chosen at its address");
        }
    }
}
