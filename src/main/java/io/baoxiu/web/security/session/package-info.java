/** Encrypted sessions kept by the browser. */
@NullMarked
package io.baoxiu.web.security.session;

import org.jspecify.annotations.NullMarked;
