package io.github.vanban.internal.read.encoding;

import io.github.vanban.read.Encoding;
import io.github.vanban.read.InputException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Writes texts in the encodings that are read: what decodes to a character stands for it. */
public final class Encoder {

  private Encoder() {}

  /**
   * The bytes of a text. What the encoding does not have is written with what comes closest, as
   * people do: small letters for capitals with tone marks in TCVN3, straight quotes in VISCII.
   */
  public static byte[] encode(String text, Encoding encoding) {
    return switch (encoding) {
      case UTF_8 -> text.getBytes(StandardCharsets.UTF_8);
      case UTF_16LE -> text.getBytes(StandardCharsets.UTF_16LE);
      case UTF_16BE -> text.getBytes(StandardCharsets.UTF_16BE);
      case WINDOWS_1258 -> windows1258(Normalizer.normalize(text, Normalizer.Form.NFC));
      case TCVN3, VNI, VISCII -> table(Normalizer.normalize(text, Normalizer.Form.NFC), encoding);
    };
  }

  /** The text as it is kept in a file of Unicode, in a font for TCVN3 or VNI. */
  public static String typed(String text, Encoding encoding) {
    return Windows1252.decode(encode(text, encoding));
  }

  private static byte[] table(String text, Encoding encoding) {
    Map<Character, byte[]> codes = codes(encoding);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char small = Character.toLowerCase(c);
      byte[] code = codes.get(c);
      if (encoding == Encoding.TCVN3 && c != small && c > 0x80 && !"ĂÂĐÊÔƠƯ".contains("" + c)) {
        code = codes.get(small);
      }
      bytes.writeBytes(code != null ? code : closest(c));
    }
    return bytes.toByteArray();
  }

  private static byte[] closest(char c) {
    return switch (c) {
      case '“', '”' -> new byte[] {'"'};
      case '‘', '’' -> new byte[] {'\''};
      case '…' -> new byte[] {'.', '.', '.'};
      default -> new byte[] {(byte) (c < 0x80 ? c : Character.isSpaceChar(c) ? ' ' : '-')};
    };
  }

  private static Map<Character, byte[]> codes(Encoding encoding) {
    Map<Character, byte[]> codes = new HashMap<>();
    for (int code = 1; code < 0x100; code++) {
      add(codes, encoding, new byte[] {(byte) code});
    }
    for (int second = 0xff; second >= 0xa0 && encoding == Encoding.VNI; second--) {
      for (int first = 'A'; first < 0x100; first++) {
        add(codes, encoding, new byte[] {(byte) first, (byte) second});
      }
    }
    return codes;
  }

  private static void add(Map<Character, byte[]> codes, Encoding encoding, byte[] code) {
    try {
      String decoded = EncodedText.decode(code, encoding);
      if (decoded.length() == 1) {
        codes.put(decoded.charAt(0), code);
      }
    } catch (InputException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] windows1258(String text) {
    Charset charset = Charset.forName("windows-1258");
    StringBuilder parts = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      String c = text.substring(i, i + 1);
      String decomposed = Normalizer.normalize(c, Normalizer.Form.NFD);
      StringBuilder tones = new StringBuilder();
      StringBuilder letter = new StringBuilder();
      decomposed
          .chars()
          .forEach(part -> (Syllables.isTone((char) part) ? tones : letter).append((char) part));
      boolean whole = charset.newEncoder().canEncode(c) || !Character.isLetter(c.charAt(0));
      parts.append(whole ? c : Normalizer.normalize(letter, Normalizer.Form.NFC) + tones);
    }
    return parts.toString().getBytes(charset);
  }
}
