/** Accounts of the service itself: name, role and the hash of a password; and addresses of calendars. */
@NullMarked
package io.baoxiu.security;

import org.jspecify.annotations.NullMarked;
