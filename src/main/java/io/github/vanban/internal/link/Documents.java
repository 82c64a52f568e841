package io.github.vanban.internal.link;

import io.github.vanban.internal.reference.DocumentTypes;
import io.github.vanban.internal.reference.FoundReference;
import io.github.vanban.internal.reference.LawNumbers;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.CitedDocument;
import io.github.vanban.model.DocumentNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what a text says of each document it cites from all mentions of it. Stateless. */
public final class Documents {

  private Documents() {}

  /**
   * The documents of a text in order of first mention.
   *
   * @param references the mentions in text order
   * @param clusters the cluster of each mention
   * @param place the province that the text is about, or null
   */
  public static List<CitedDocument.Builder> of(
      List<IssuedReference> references,
      List<Cluster> clusters,
      Descriptions descriptions,
      DocumentTypes types,
      LawNumbers laws,
      @Nullable String place) {
    List<Gathered> gathered = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      if (clusters.get(i).number() > gathered.size()) {
        gathered.add(new Gathered(references.get(i).reference()));
      }
      gathered.get(clusters.get(i).number() - 1).add(references.get(i), descriptions.title(i));
    }
    for (Descriptions.Definition definition : descriptions.definitions()) {
      List<String> aliases =
          gathered.get(clusters.get(definition.reference()).number() - 1).aliases;
      if (!aliases.contains(definition.alias())) {
        aliases.add(definition.alias());
      }
    }
    List<CitedDocument.Builder> documents = new ArrayList<>(gathered.size());
    for (int c = 0; c < gathered.size(); c++) {
      documents.add(gathered.get(c).document(c + 1, types, laws, place));
    }
    return documents;
  }

  private static final class Gathered {
    private final FoundReference first;
    private final List<String> aliases = new ArrayList<>();
    private @Nullable DocumentNumber number;
    private @Nullable String name;
    private @Nullable LocalDate issued;
    private @Nullable String issuer;
    private @Nullable String place;
    private boolean lower;
    private @Nullable String title;

    Gathered(FoundReference first) {
      this.first = first;
    }

    void add(IssuedReference mention, @Nullable String titled) {
      FoundReference reference = mention.reference();
      number = fuller(number, reference.number());
      String other = reference.name();
      if (name == null || (other != null && other.startsWith(name + "@"))) {
        name = other;
      }
      issued = issued == null ? mention.issued() : issued;
      issuer = issuer == null ? mention.issuer() : issuer;
      place = place == null ? mention.place() : place;
      AdministrativeLevel level = mention.level();
      lower |= level != null && level.compareTo(AdministrativeLevel.PROVINCE) > 0;
      title = title == null ? titled : title;
    }

    private static @Nullable DocumentNumber fuller(
        @Nullable DocumentNumber one, @Nullable DocumentNumber other) {
      if (one == null || other == null) {
        return one == null ? other : one;
      }
      return fullness(other) > fullness(one) ? other : one;
    }

    private static int fullness(DocumentNumber number) {
      return (number.organCode().isEmpty() ? 0 : 4)
          + (number.typeCode().isEmpty() ? 0 : 2)
          + (number.year() == null ? 0 : 1);
    }

    CitedDocument.Builder document(
        int cluster, DocumentTypes types, LawNumbers laws, @Nullable String textPlace) {
      String alias = name == null && number != null ? laws.name(number) : name;
      DocumentNumber full = number == null && name != null ? laws.number(name) : number;
      // A district's body is not the province's, though both share symbol and place of the text.
      boolean ofProvince = full != null && !lower && types.isLocal(full);
      return CitedDocument.builder()
          .cluster(cluster)
          .type(first.type())
          .number(full)
          .name(alias)
          .issued(issued)
          .issuer(issuer)
          .place(place == null && ofProvince ? textPlace : place)
          .organs(full == null ? List.of() : types.organs(full))
          .title(title)
          .aliases(aliases);
    }
  }
}
