/**
 * Office files: Word of both kinds, OpenDocument, Rich Text. Each is read run by run, since only
 * the font of a run tells which letters its characters stand for in texts of before Unicode.
 */
@NullMarked
package io.github.vanban.internal.read.office;

import org.jspecify.annotations.NullMarked;
