/** Releases: past, present and future ones, the effect of a proposal, and what people decide about it. */
@NullMarked
package io.baoxiu.workbench.releases;

import org.jspecify.annotations.NullMarked;
