package io.github.vanban.internal.read.encoding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a word can be a Vietnamese syllable: what tells a right reading of bytes from a wrong
 * one, since few letters may stand side by side. Stateless.
 */
final class Syllables {

  private static final Set<String> ONSETS =
      Set.of(
          "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh",
          "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x");

  /** What may stand behind an onset, without tones. */
  private static final Set<String> RIMES =
      Set.of(
          """
          a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
          e ec em en eng eo ep et ê êc êch êm ên êng ênh êp êt êu
          i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
          o oa oac oach oai oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi
          om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ơu
          u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut
          uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu
          ưt ưu y yêm yên yêng yêt yêu ych ym yn yt
          """
              .strip()
              .split("\\s+"));

  /** In letters and combining marks: {@code nghiêng}, decomposed, with a tone. */
  private static final int LONGEST = 10;

  private static final int LONGEST_ONSET = 3;
  private static final char ACUTE = '\u0301';
  private static final char DOT = '\u0323';

  private Syllables() {}

  /** Whether it can be a syllable; any case and Unicode form. */
  static boolean isSyllable(String word) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return false;
    }
    String parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder();
    char tone = 0;
    for (int i = 0; i < parts.length(); i++) {
      if (!isTone(parts.charAt(i))) {
        letters.append(parts.charAt(i));
      } else if (tone != 0) {
        return false;
      } else {
        tone = parts.charAt(i);
      }
    }
    String plain = Normalizer.normalize(letters, Normalizer.Form.NFC);
    return tone != 0 && isStopped(plain) && tone != ACUTE && tone != DOT ? false : isPlain(plain);
  }

  /** Whether it ends in a consonant that takes but two tones. */
  private static boolean isStopped(String plain) {
    return plain.endsWith("c")
        || plain.endsWith("ch")
        || plain.endsWith("p")
        || plain.endsWith("t");
  }

  private static boolean isPlain(String plain) {
    for (int onset = 0; onset <= Math.min(LONGEST_ONSET, plain.length() - 1); onset++) {
      if (ONSETS.contains(plain.substring(0, onset)) && RIMES.contains(plain.substring(onset))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a combining mark is one of the five tones. */
  static boolean isTone(char c) {
    return c == '\u0300' || c == ACUTE || c == '\u0303' || c == '\u0309' || c == DOT;
  }
}
