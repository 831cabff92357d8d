/** Tokens of issuers, and the people they identify. */
@NullMarked
package io.baoxiu.web.security.issuer;

import org.jspecify.annotations.NullMarked;
