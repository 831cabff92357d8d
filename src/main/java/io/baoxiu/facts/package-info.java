/** What a caller states: the complaint, the home, the repair and the contractor, with the codes and limits of each. */
@NullMarked
package io.baoxiu.facts;

import org.jspecify.annotations.NullMarked;
