package io.github.vanban.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The encodings that Vietnamese texts come in: of a plain text as a whole, or of the runs of an
 * office file that are set in a font made for one.
 */
public enum Encoding {
  /** UTF-8, with or without a byte order mark. */
  UTF_8,
  /** UTF-16, low byte first. */
  UTF_16LE,
  /** UTF-16, high byte first. */
  UTF_16BE,
  /** The code page of Windows, with tone marks as characters of their own. */
  WINDOWS_1258,
  /** TCVN 5712:1993 in its third form, also known as ABC: fonts named {@code .VnTime} and so on. */
  TCVN3,
  /** VNI for Windows: fonts named {@code VNI-Times} and so on. */
  VNI,
  /** VISCII, RFC 1456. */
  VISCII;

  /** The name in options and in the output: {@code utf-8}, {@code tcvn3}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The encoding of that name; empty if there is none. */
  public static Optional<Encoding> labelled(String label) {
    return Arrays.stream(values()).filter(encoding -> encoding.label().equals(label)).findFirst();
  }
}
