/** Who a caller is and what each may call: users for trying out, tokens of an issuer, and what guards both. */
@NullMarked
package io.baoxiu.web.security;

import org.jspecify.annotations.NullMarked;
