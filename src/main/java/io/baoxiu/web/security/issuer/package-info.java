/** Tokens of issuers, and who is named by them. */
@NullMarked
package io.baoxiu.web.security.issuer;

import org.jspecify.annotations.NullMarked;
