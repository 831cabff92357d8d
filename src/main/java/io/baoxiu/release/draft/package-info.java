/**
 * What people change before they propose it: a draft a person, kept until it is proposed or dropped. It has one version
 * number, which every change names: whoever names an older one, in another tab or on another replica, is told, and nothing
 * is overwritten.
 */
@NullMarked
package io.baoxiu.release.draft;

import org.jspecify.annotations.NullMarked;
