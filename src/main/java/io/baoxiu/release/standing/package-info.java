/** Which release is in force when, and how all of them relate to each other on a day. */
@NullMarked
package io.baoxiu.release.standing;

import org.jspecify.annotations.NullMarked;
