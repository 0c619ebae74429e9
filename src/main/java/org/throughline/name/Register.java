package org.throughline.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A register whose identifiers are known by how they are written and where they are shown.
 *
 * @param isSmall whether letters of its identifiers are small
 * @param beginnings that make an identifier unique among registers
 * @param addresses at which the register shows what it knows, as far as the identifier
 */
record Register(String scheme, Pattern form, boolean isSmall, List<String> beginnings, List<String> addresses) {

    static final List<Register> ALL = List.of(
            of("ODS", "[A-Z0-9]{3,12}", List.of("GB-NHS-"), "ORD/2-0-0/organisations/"),
            new Register(
                    "ROR",
                    Pattern.compile("0[a-z0-9]{6}[0-9]{2}"),
                    true,
                    List.of("ROR-", "XI-ROR-"),
                    List.of("ror.org/")),
            of("UKPRN", "[0-9]{8}", List.of("GB-UKPRN-"), "ukrlp.co.uk/"),
            of("HESA", "[0-9]{4}", List.of("GB-HESA-")),
            of(
                    "GB-CHC",
                    "[0-9]{5,8}(-[0-9]+)?",
                    List.of("GB-CHC-"),
                    "charitycommission.gov.uk/charity-search/-/charity-details/"),
            of(
                    "GB-COH",
                    "[A-Z0-9]{8}",
                    List.of("GB-COH-"),
                    "company-information.service.gov.uk/company/",
                    "opencorporates.com/companies/gb/"),
            of(
                    "GtR",
                    "[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}",
                    List.of(),
                    "gtr.ukri.org/organisation/",
                    "gtr.ukri.org/organisations/"),
            new Register(
                    "GRID",
                    Pattern.compile("grid\\.[0-9]+\\.[0-9a-f]+"),
                    true,
                    List.of(),
                    List.of("grid.ac/institutes/")),
            of("ISNI", "([0-9]{4} ?){3}[0-9]{3}[0-9X]", List.of(), "isni.org/isni/", "isni.org/"),
            of("FundRef", "[0-9]{6,15}", List.of(), "10.13039/"),
            of("Wikidata", "Q[0-9]+", List.of(), "wikidata.org/wiki/", "wikidata.org/entity/"),
            of("GeoNames", "[0-9]{1,9}", List.of(), "geonames.org/"),
            of("ORCID", "[0-9]{4}(-[0-9]{4}){2}-[0-9]{3}[0-9X]", List.of(), "orcid.org/"));

    private static Register of(String scheme, String form, List<String> beginnings, String... addresses) {
        return new Register(scheme, Pattern.compile(form), false, beginnings, List.of(addresses));
    }

    /** The one that is called so, whatever the case; none where none is. */
    static Optional<Register> called(String scheme) {
        return ALL.stream()
                .filter(register -> register.scheme.equalsIgnoreCase(scheme.strip()))
                .findFirst();
    }

    /** Whether a text begins as an identifier of some register may. */
    static boolean begins(String text) {
        return ALL.stream()
                .flatMap(register -> register.beginnings.stream())
                .anyMatch(beginning -> text.regionMatches(true, 0, beginning, 0, beginning.length()));
    }

    /** An identifier as the register's addresses have it; none where it has not the form of one. */
    Optional<String> written(String value) {
        String written = isSmall ? value.toLowerCase(Locale.ROOT) : value.toUpperCase(Locale.ROOT);
        return Optional.of(written).filter(one -> form.matcher(one).matches()).map(one -> one.replace(" ", ""));
    }
}
