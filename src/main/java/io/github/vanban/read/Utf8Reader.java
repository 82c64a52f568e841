package io.github.vanban.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads plain text in UTF-8, with or without a byte order mark, and nothing else. Stateless. */
public final class Utf8Reader implements TextReader {

  /** How many bytes are searched for the NUL that no text has. */
  private static final int SEARCHED = 8192;

  /** Makes a reader. */
  public Utf8Reader() {}

  @Override
  public ReadText read(String name, byte[] bytes) throws InputException {
    for (int i = 0; i < Math.min(bytes.length, SEARCHED); i++) {
      if (bytes[i] == 0) {
        throw new InputException(InputException.Kind.BINARY, "not a text: it holds NUL bytes");
      }
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return ReadText.plain(text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      throw new InputException(InputException.Kind.ENCODING, "not UTF-8");
    }
  }
}
