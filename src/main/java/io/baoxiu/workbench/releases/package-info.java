/** Releases: what was, is and will be in force, what a proposal would do, and what people decide of it. */
@NullMarked
package io.baoxiu.workbench.releases;

import org.jspecify.annotations.NullMarked;
