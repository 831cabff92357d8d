/** Who looks at a page, in which language, and what stands around every page: places by role, the release in force, the way in. */
@NullMarked
package io.baoxiu.workbench.frame;

import org.jspecify.annotations.NullMarked;
