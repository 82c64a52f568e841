/** A program that needs VanBan and nothing else. */
module program {
  requires io.github.vanban;
}
