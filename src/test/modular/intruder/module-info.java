/** A program that reaches for the inside. */
module intruder {
  requires io.github.vanban;
}
