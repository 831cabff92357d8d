/** Commands that decide one complaint, many, or an exported journal again. */
@NullMarked
package io.baoxiu.cli.decide;

import org.jspecify.annotations.NullMarked;
