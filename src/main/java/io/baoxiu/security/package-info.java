/** People whom the service knows by itself: name, role and the hash of a password. */
@NullMarked
package io.baoxiu.security;

import org.jspecify.annotations.NullMarked;
