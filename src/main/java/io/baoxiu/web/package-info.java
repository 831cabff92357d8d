/** The service over HTTP, a package for each thing that it serves; here is what it says of itself as it starts. */
@NullMarked
package io.baoxiu.web;

import org.jspecify.annotations.NullMarked;
