/**
 * The pages of the service for people: what they ask, read, change and settle in a browser. A page is a controller, a template
 * and at most one module of script. It calls the same methods as the addresses for programs do, and knows no rule of the
 * domain: what can be stated, what it is called and what follows from it is the release's.
 *
 * <p>{@link io.baoxiu.workbench.frame.Place} lists the pages with who may use them. Each is drawn inside the frame
 * ({@code pages/frame.html}), which gets its {@link io.baoxiu.workbench.frame.PageFrame} from an interceptor.
 */
@NullMarked
package io.baoxiu.workbench;

import org.jspecify.annotations.NullMarked;
