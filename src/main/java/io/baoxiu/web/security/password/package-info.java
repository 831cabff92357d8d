/** Names and passwords, and how often they may fail. */
@NullMarked
package io.baoxiu.web.security.password;

import org.jspecify.annotations.NullMarked;
