package io.github.vanban.internal.write;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name that a text has by what it says. Stateless. */
public final class TextHash {

  /** Hexadecimal digits of a hash: 128 bits, so that no two of any set of texts ever meet. */
  public static final int LENGTH = 32;

  private TextHash() {}

  /**
   * The first 32 hexadecimal digits of the SHA-256 of a text in UTF-8: those that {@code sha256sum}
   * gives for a file in UTF-8 without a byte order mark.
   */
  public static String of(String text) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    CharsetEncoder encoder =
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    // Piece by piece: the bytes of a large text need not all be there at a time.
    ByteBuffer bytes = ByteBuffer.allocate(1 << 13);
    CharBuffer chars = CharBuffer.wrap(text);
    CoderResult result;
    do {
      result = encoder.encode(chars, bytes, true);
      digest.update(bytes.flip());
      bytes.clear();
    } while (result.isOverflow());
    return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
  }
}
