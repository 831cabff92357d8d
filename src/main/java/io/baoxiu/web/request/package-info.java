/** How every request is handled: its arguments, its body, what its caller accepts, and the problem that it may become. */
@NullMarked
package io.baoxiu.web.request;

import org.jspecify.annotations.NullMarked;
