/** Deciding: the engineers' rule sets and the analysts' tables become one knowledge base that concludes from facts. */
@NullMarked
package io.baoxiu.rules;

import org.jspecify.annotations.NullMarked;
