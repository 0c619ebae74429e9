package org.throughline.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that stand for others in names: abbreviations, other spellings, and what machines that reword articles put in
 * their place.
 */
public final class Synonyms {

    private static final Map<String, String> MEANT = read("""
            foundation: basis base groundwork fdn found
            trust: belief confidence perception
            university: univ uni varsity
            college: coll
            hospital: hosp
            hospitals: hosps
            community: neighborhood neighbourhood neighbor comm
            health: wellbeing wellness hlth
            heart: coronaryheart cardiac
            care: worry
            centre: center middle ctr cntr
            service: svc serv
            services: svcs providers
            institute: inst institution
            institution: establishment
            national: natl nationwide
            international: intl worldwide
            research: analysis
            science: sci
            sciences: scis
            technology: tech expertise knowhow
            technologies: techs
            medical: med medicine
            association: assoc assn affiliation
            society: soc culture
            council: cncl
            department: dept division
            laboratory: lab
            laboratories: labs
            limited: ltd restricted
            company: co firm
            corporation: corp
            incorporated: inc
            group: grp crew
            partnership: pship alliance
            programme: program prog
            development: dev improvement growth
            management: mgmt administration
            engineering: eng
            education: educ schooling
            general: gen basic
            royal: regal
            saint: st
            children: childrens kids youngsters
            mental: psychological
            cancer: mostcancers cancers
            board: panel
            integrated: builtin
            clinical: scientific
            organisation: organization org
            paediatric: pediatric
            orthopaedic: orthopedic
            gynaecology: gynecology
            labour: labor
            defence: defense
            house: residence
            patient: affectedperson
            british: brit
            office: workplace
            city: metropolis
            school: faculty
            central: cent
            north: n
            south: s
            east: e
            west: w
            uk: unitedkingdom
            """);
    private static final Map<String, List<String>> WRITTEN_OUT = Map.of(
            "ccg", List.of("clinical", "commissioning", "group"),
            "icb", List.of("integrated", "care", "board"));

    private static final Set<Set<String>> LOOSE =
            Set.of(Set.of("university", "college"), Set.of("hospital", "clinic"), Set.of("hospital", "infirmary"));

    private Synonyms() {}

    private static Map<String, String> read(String lines) {
        Map<String, String> meant = new HashMap<>();
        lines.lines()
                .map(line -> line.split(": ?| ", -1))
                .forEach(line -> Arrays.stream(line).skip(1).forEach(word -> meant.putIfAbsent(word, line[0])));
        return meant;
    }

    /** What the word stands for, or the word itself. */
    public static String meant(String word) {
        return MEANT.getOrDefault(word, word);
    }

    /** Whether the one is put for the other, though bodies of the one sort differ from those of the other. */
    static boolean loose(String word, String other) {
        return !word.equals(other) && LOOSE.contains(Set.of(word, other));
    }

    /** Whether it may be put for another word, though bodies of the one sort differ from those of the other. */
    public static boolean isLoose(String word) {
        return LOOSE.stream().anyMatch(two -> two.contains(meant(word)));
    }

    /** The words with two that stand for one made one, and abbreviations of several written out. */
    public static List<String> plain(List<String> words) {
        List<String> plain = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String two = at + 1 < words.size() ? words.get(at) + words.get(at + 1) : "";
            if (words.get(at).equals("s") && !plain.isEmpty()) {
                plain.addLast(plain.removeLast() + "s");
            } else if (MEANT.containsKey(two)) {
                plain.add(two);
                at++;
            } else {
                plain.addAll(WRITTEN_OUT.getOrDefault(words.get(at), List.of(words.get(at))));
            }
        }
        return plain;
    }
}
