/** Who views a page, in which language, and the frame around every page: places by role, the release in force, the start page. */
@NullMarked
package io.baoxiu.workbench.frame;

import org.jspecify.annotations.NullMarked;
