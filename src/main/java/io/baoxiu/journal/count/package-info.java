/** How often values and rows occurred in the decisions of a day. */
@NullMarked
package io.baoxiu.journal.count;

import org.jspecify.annotations.NullMarked;
