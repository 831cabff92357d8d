/** Values, conditions, conclusions and decisions as people read them, on pages and in ledgers. */
@NullMarked
package io.baoxiu.words;

import org.jspecify.annotations.NullMarked;
