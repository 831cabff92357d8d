/** Remarks of colleagues on a proposal, kept with it. */
@NullMarked
package io.baoxiu.release.remark;

import org.jspecify.annotations.NullMarked;
