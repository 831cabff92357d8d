/** Tables become a release: proposed, approved by another person, published, and in force from a day on. */
@NullMarked
package io.baoxiu.release;

import org.jspecify.annotations.NullMarked;
