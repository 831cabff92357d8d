/** Who a caller is and what each may call: accounts and demo users, tokens of an issuer, and the protection of both. */
@NullMarked
package io.baoxiu.web.security;

import org.jspecify.annotations.NullMarked;
