package io.github.vanban.internal.read.encoding;

import io.github.vanban.read.Encoding;
import io.github.vanban.read.InputException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** What bytes say in an encoding that is known. Stateless and thread-safe. */
public final class EncodedText {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private EncodedText() {}

  /**
   * The text that bytes are in an encoding, without a byte order mark. In TCVN3, words in capitals
   * get the capitals with tone marks that it lacks; tone marks of windows-1258 are composed with
   * their letters.
   *
   * @throws InputException of kind ENCODING if they are none
   */
  public static String decode(byte[] bytes, Encoding encoding) throws InputException {
    return switch (encoding) {
      case UTF_8 -> strictly(bytes, StandardCharsets.UTF_8, encoding);
      case UTF_16LE -> strictly(bytes, StandardCharsets.UTF_16LE, encoding);
      case UTF_16BE -> strictly(bytes, StandardCharsets.UTF_16BE, encoding);
      case WINDOWS_1258 ->
          Normalizer.normalize(
              strictly(bytes, Charset.forName("windows-1258"), encoding), Normalizer.Form.NFC);
      case TCVN3, VNI -> convert(Windows1252.decode(bytes), encoding);
      case VISCII -> Viscii.decode(bytes);
    };
  }

  /**
   * What a text says that was typed in an encoding of before Unicode and is kept in characters of
   * windows-1252, as runs of office files in fonts for it are.
   *
   * @param encoding {@link Encoding#TCVN3} or {@link Encoding#VNI}; any other leaves the text as it
   *     is
   */
  public static String convert(String text, Encoding encoding) {
    return switch (encoding) {
      case TCVN3 -> Tcvn3Capitals.restore(Tcvn3.convert(text));
      case VNI -> Vni.convert(text);
      default -> text;
    };
  }

  private static String strictly(byte[] bytes, Charset charset, Encoding encoding)
      throws InputException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(in)
              .toString();
      boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
      return marked ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new InputException(
          InputException.Kind.ENCODING,
          "not " + encoding.label() + ": no character at byte " + in.position());
    }
  }
}
