package org.bienban.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the characters of a file are written as bytes. */
public enum Encoding {
  /** UTF-8, with or without a byte order mark. */
  UTF_8("utf-8"),
  /** UTF-16, low byte first, with or without a byte order mark. */
  UTF_16LE("utf-16le"),
  /** UTF-16, high byte first, with or without a byte order mark. */
  UTF_16BE("utf-16be"),
  /** The Vietnamese code page of Windows; tone marks follow their vowel. */
  WINDOWS_1258("windows-1258"),
  /** TCVN 5712 in the form of the fonts {@code .VnTime}, also called ABC. */
  TCVN3("tcvn3"),
  /** The encoding of the fonts {@code VNI-Times}. */
  VNI("vni");

  private final String word;

  Encoding(String word) {
    this.word = word;
  }

  /** The name on the command line: {@code "tcvn3"}. */
  public String word() {
    return word;
  }

  /** The encoding of a name in any case; empty for others. */
  public static Optional<Encoding> of(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(encoding -> encoding.word.equals(wanted)).findFirst();
  }

  /** All names. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Encoding::word).toList();
  }

  /**
   * Its decoder's home.
   *
   * @throws InputException if this Java has no windows-1258
   */
  Charset charset() throws InputException {
    return switch (this) {
      case UTF_8 -> StandardCharsets.UTF_8;
      case UTF_16LE -> StandardCharsets.UTF_16LE;
      case UTF_16BE -> StandardCharsets.UTF_16BE;
      case WINDOWS_1258 -> windows1258();
      case TCVN3, VNI -> TableCharset.of(word);
    };
  }

  private static Charset windows1258() throws InputException {
    if (!Charset.isSupported("windows-1258")) {
      throw new InputException(
          "this Java does not know windows-1258; use one with the module jdk.charsets");
    }
    return Charset.forName("windows-1258");
  }
}
