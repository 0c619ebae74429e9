package org.throughline.bench.graph;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Invented bodies; trusts and commissioners are known by the code that the national register gave them. */
final class Organisations implements Cast {

    private static final Choice KINDS = Choice.of(
            "TRUST 12",
            "UNIVERSITY 6",
            "NATIONAL_BODY 2",
            "DEPARTMENT 3",
            "COMMISSIONER 8",
            "CHARITY 16",
            "COMPANY 22",
            "RESEARCH_UNIT 10",
            "PUBLISHER 4",
            "PARTNERSHIP 6",
            "LOCAL_AUTHORITY 5",
            "COMMUNITY_GROUP 6");
    private static final int RADIX = 36;

    private final Draw names;
    private final Draw kinds;

    Organisations(long seed) {
        this.names = new Draw(seed, "organisation name");
        this.kinds = new Draw(seed, "organisation kind");
    }

    @Override
    public NodeSort kind() {
        return NodeSort.ORGANISATION;
    }

    String sort(int index) {
        return KINDS.from(kinds.row(index));
    }

    /** The code in the national register. */
    static String code(int index) {
        String digits = Integer.toString(index, RADIX).toUpperCase(Locale.ROOT);
        return "R" + "0000".substring(digits.length()) + digits;
    }

    @Override
    public String id(int index) {
        String sort = sort(index);
        return sort.equals("TRUST") || sort.equals("COMMISSIONER")
                ? "GB-NHS-" + code(index)
                : Slug.of("organisation", index);
    }

    @Override
    public String label(int index) {
        return camel(sort(index));
    }

    @Override
    public List<String> columns() {
        return List.of("kind");
    }

    @Override
    public void write(int index, CsvFile row) {
        row.text(sort(index));
    }

    @Override
    public String name(int index) {
        names.row(index);
        String town = Towns.name(names);
        return switch (sort(index)) {
            case "TRUST" ->
                town + " " + names.of(WordStock.SPECIALITIES) + " NHS " + (names.chance(0.7) ? "Foundation " : "")
                        + "Trust";
            case "UNIVERSITY" ->
                names.chance(0.6)
                        ? "University of " + town
                        : town + " "
                                + names.of(List.of(
                                        "University",
                                        "Metropolitan University",
                                        "St " + names.of(WordStock.SAINTS) + " University"));
            case "NATIONAL_BODY" ->
                "National " + names.of(List.of("Agency", "Authority", "Board", "Institute", "Office")) + " for "
                        + names.of(WordStock.SUBJECTS) + " " + town;
            case "DEPARTMENT" -> "Department of " + names.of(WordStock.SUBJECTS) + " " + town;
            case "COMMISSIONER" ->
                town + " "
                        + names.of(List.of(
                                "CCG", "Integrated Care Board", "Clinical Commissioning Group", "Health Board"));
            case "CHARITY" ->
                names.chance(0.4)
                        ? "St " + names.of(WordStock.SAINTS) + " Hospice " + town
                        : town + " " + names.of(WordStock.SUBJECTS) + " Fund";
            case "COMPANY" ->
                People.surname(names) + " " + names.of(WordStock.COMPANY_WORDS) + " "
                        + names.of(List.of("Ltd", "plc", "Group", "Partners"));
            case "RESEARCH_UNIT" ->
                town + " " + names.of(List.of("Centre", "Institute", "Unit", "Laboratory")) + " for "
                        + names.of(WordStock.SUBJECTS);
            case "PUBLISHER" ->
                town + " " + names.of(List.of("Courier", "Gazette", "Health Review", "Medical Press", "News", "Post"));
            case "PARTNERSHIP" -> town + " " + names.of(WordStock.SUBJECTS) + " Partnership";
            case "LOCAL_AUTHORITY" ->
                town + " " + names.of(List.of("Borough Council", "City Council", "County Council", "District Council"));
            default -> "Friends of " + names.of(WordStock.SUBJECTS) + " in " + town;
        };
    }

    static String camel(String kind) {
        return Stream.of(kind.split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
