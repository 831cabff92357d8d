/** Rules tried on made-up values: what a rule reads and concludes is compared with what it declares. */
@NullMarked
package io.baoxiu.rules.trial;

import org.jspecify.annotations.NullMarked;
