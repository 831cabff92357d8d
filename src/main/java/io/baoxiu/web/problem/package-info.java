/** What went wrong, explained to callers in their language: problems (RFC 9457) and the pages that explain them. */
@NullMarked
package io.baoxiu.web.problem;

import org.jspecify.annotations.NullMarked;
