package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which authority a mention is of, as far as its name and its text leave no doubt.
 *
 * @param id the same for the same body in all texts; null for several bodies ({@code UBND các
 *     huyện}) and where the text does not tell which one it is. A unit of which many organs have
 *     one ({@code Vụ Tổng hợp}) has its organ's id in its own
 * @param canonical its name with abbreviations expanded, letter case settled and its province added
 *     where the text is about one alone ({@code Ủy ban nhân dân tỉnh Trà Vinh} for {@code UBND
 *     tỉnh})
 * @param branch what it is a part of, else null
 * @param code its usual code in the numbers of documents ({@code BNV}), else null
 * @param parent the canonical name of the body it belongs to, else null
 * @param province the province it is in, as named in its time, else null
 * @param provinceToday the province that its province belongs to since 1 July 2025; null where
 *     there is none or it went to several
 * @param history since and until when it existed and what followed it, where the lexicon has it of
 *     a body with an id; else null
 * @param members the bodies that one name stands for, most often under a shared head ({@code các
 *     Bộ: Tài chính, Nội vụ}), in text order; empty for any other name
 */
public record BodyIdentity(
    @Nullable String id,
    String canonical,
    @Nullable Branch branch,
    @Nullable String code,
    @Nullable String parent,
    @Nullable String province,
    @Nullable String provinceToday,
    @Nullable BodyHistory history,
    List<BodyIdentity> members) {

  /** Copies the list and checks that no required part is missing. */
  public BodyIdentity {
    requireNonNull(canonical, "canonical");
    members = List.copyOf(members);
  }

  /** One body of whose history nothing is known. */
  public BodyIdentity(
      @Nullable String id,
      String canonical,
      @Nullable Branch branch,
      @Nullable String code,
      @Nullable String parent,
      @Nullable String province,
      @Nullable String provinceToday) {
    this(id, canonical, branch, code, parent, province, provinceToday, null, List.of());
  }

  /** What is known of a body that is known by its name alone. */
  public static BodyIdentity named(String canonical) {
    return new BodyIdentity(null, canonical, null, null, null, null, null);
  }
}
