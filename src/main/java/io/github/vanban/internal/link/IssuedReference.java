package io.github.vanban.internal.link;

import io.github.vanban.internal.reference.FoundReference;
import io.github.vanban.model.AdministrativeLevel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reference with the date and issuer that it, or the list it stands in, gives.
 *
 * @param reference the reference
 * @param issued its date of issue, or null
 * @param issuedRule id of the rule that found the date, or null
 * @param issuer its issuing body as written, or null
 * @param issuerRule id of the rule that found the issuer, or null
 * @param place the province or unit in the issuer's name, or null
 * @param level the issuer's level, or null
 * @param end index in the normalised text behind the reference with its date and issuer
 */
public record IssuedReference(
    FoundReference reference,
    @Nullable LocalDate issued,
    @Nullable String issuedRule,
    @Nullable String issuer,
    @Nullable String issuerRule,
    @Nullable String place,
    @Nullable AdministrativeLevel level,
    int end) {}
