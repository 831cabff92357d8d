/** Sessions that the browser keeps, sealed. */
@NullMarked
package io.baoxiu.web.security.session;

import org.jspecify.annotations.NullMarked;
