/** E-mails as they were sent. */
@NullMarked
package io.github.vanban.internal.read.mail;

import org.jspecify.annotations.NullMarked;
