/**
 * The pages of the service for people: what they ask, read, change and settle in a browser. A page is a controller, a template and at most
 * one script module. It calls the same methods as the HTTP interface for programs, and contains no rule of the domain: facts, labels and
 * conclusions come from the release.
 *
 * <p>{@link io.baoxiu.workbench.frame.Place} lists the pages with who may use them. Each is drawn inside the frame
 * ({@code pages/frame.html}), which gets its {@link io.baoxiu.workbench.frame.PageFrame} from an interceptor.
 */
@NullMarked
package io.baoxiu.workbench;

import org.jspecify.annotations.NullMarked;
