/** Which requests are allowed, and how the others are answered. */
@NullMarked
package io.baoxiu.web.security.access;

import org.jspecify.annotations.NullMarked;
