package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which authority a mention is of, as far as its name and its text leave no doubt.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface BodyIdentity {

  /** Starts a new one, of which nothing is set. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The same for the same body in all texts; null for several bodies ({@code UBND các huyện}) and
   * where the text does not tell which one it is. A unit of which many organs have one ({@code Vụ
   * Tổng hợp}) has its organ's id in its own.
   */
  @Nullable String id();

  /**
   * Its name with abbreviations expanded, letter case settled and its province added where the text
   * is about one alone ({@code Ủy ban nhân dân tỉnh Trà Vinh} for {@code UBND tỉnh}).
   */
  String canonical();

  /** What it is a part of, else null. */
  @Nullable Branch branch();

  /** Its usual code in the numbers of documents ({@code BNV}), else null. */
  @Nullable String code();

  /** The canonical name of the body it belongs to, else null. */
  @Nullable String parent();

  /** The province it is in, as named in its time, else null. */
  @Nullable String province();

  /**
   * The province that its province belongs to since 1 July 2025; null where there is none or it
   * went to several.
   */
  @Nullable String provinceToday();

  /**
   * Since and until when it existed and what followed it, where the lexicon has it of a body with
   * an id; else null.
   */
  @Nullable BodyHistory history();

  /**
   * The bodies that one name stands for, most often under a shared head ({@code các Bộ: Tài chính,
   * Nội vụ}), in text order; empty for any other name.
   */
  List<BodyIdentity> members();

  /** What is known of a body that is known by its name alone. */
  static BodyIdentity named(String canonical) {
    return builder().canonical(canonical).build();
  }

  /** Collects the parts of one, each under the name of its accessor. For one thread at a time. */
  final class Builder {
    private @Nullable String id;
    private @Nullable String canonical;
    private @Nullable Branch branch;
    private @Nullable String code;
    private @Nullable String parent;
    private @Nullable String province;
    private @Nullable String provinceToday;
    private @Nullable BodyHistory history;
    private List<BodyIdentity> members = List.of();

    private Builder() {}

    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    public Builder canonical(String canonical) {
      this.canonical = canonical;
      return this;
    }

    public Builder branch(@Nullable Branch branch) {
      this.branch = branch;
      return this;
    }

    public Builder code(@Nullable String code) {
      this.code = code;
      return this;
    }

    public Builder parent(@Nullable String parent) {
      this.parent = parent;
      return this;
    }

    public Builder province(@Nullable String province) {
      this.province = province;
      return this;
    }

    public Builder provinceToday(@Nullable String provinceToday) {
      this.provinceToday = provinceToday;
      return this;
    }

    public Builder history(@Nullable BodyHistory history) {
      this.history = history;
      return this;
    }

    public Builder members(List<BodyIdentity> members) {
      this.members = members;
      return this;
    }

    /**
     * The value.
     *
     * @throws NullPointerException if a part that must be there was not set
     */
    public BodyIdentity build() {
      return new Value(
          id,
          requireNonNull(canonical, "canonical"),
          branch,
          code,
          parent,
          province,
          provinceToday,
          history,
          members);
    }

    record Value(
        @Nullable String id,
        String canonical,
        @Nullable Branch branch,
        @Nullable String code,
        @Nullable String parent,
        @Nullable String province,
        @Nullable String provinceToday,
        @Nullable BodyHistory history,
        List<BodyIdentity> members)
        implements BodyIdentity {

      Value {
        members = List.copyOf(members);
      }
    }
  }
}
