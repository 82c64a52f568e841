package io.github.vanban.internal.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextHashTest {

  @Test
  void should_be_what_sha256sum_gives() {
    assertThat(TextHash.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223");
    assertThat(TextHash.of("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb924");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2730, 2731, 4096, 8191, 8192, 8193, 100_000})
  void should_not_depend_on_the_pieces_it_is_made_by(int length) throws NoSuchAlgorithmException {
    for (String unit : new String[] {"a", "ế", "\ud83d\ude00"}) {
      String text = unit.repeat(length);
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      assertThat(TextHash.of(text)).isEqualTo(HexFormat.of().formatHex(digest).substring(0, 32));
    }
  }

  @Test
  void should_take_what_is_no_text() {
    assertThat(TextHash.of("\ud800")).hasSize(TextHash.LENGTH).isEqualTo(TextHash.of("?"));
  }
}
