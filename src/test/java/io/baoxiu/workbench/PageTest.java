package io.baoxiu.workbench;

import io.baoxiu.Baoxiu;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test of pages in a real browser: its methods take {@link Visitors}. All such tests share one service with a database of
 * their own, and one browser. Without Chromium they are skipped, and say so, unless {@code -Dbaoxiu.pages=required}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Browsing.class)
@SpringBootTest(
        classes = Baoxiu.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:sqlite:target/page-test/${random.uuid}.db")
public @interface PageTest {}
