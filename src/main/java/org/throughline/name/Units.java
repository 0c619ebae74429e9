package org.throughline.name;

import java.util.List;
import java.util.Set;

/** Words that name a part of a body, such as a department, rather than a body. */
final class Units {

    private static final Set<String> WORDS = Set.of(
            "department",
            "dept",
            "departments",
            "school",
            "faculty",
            "institute",
            "centre",
            "center",
            "division",
            "unit",
            "laboratory",
            "laboratories",
            "lab",
            "group",
            "section",
            "programme",
            "program",
            "sciences",
            "science",
            "service",
            "campus",
            "building",
            "theme",
            "facility",
            "studies",
            "engineering",
            "clinic",
            "ward");

    private Units() {}

    static boolean among(List<String> words) {
        return words.stream().anyMatch(WORDS::contains);
    }
}
