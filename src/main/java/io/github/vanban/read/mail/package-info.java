/** E-mails as they were sent. */
@NullMarked
package io.github.vanban.read.mail;

import org.jspecify.annotations.NullMarked;
