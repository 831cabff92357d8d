/** Which requests come through, and what the others are answered. */
@NullMarked
package io.baoxiu.web.security.access;

import org.jspecify.annotations.NullMarked;
