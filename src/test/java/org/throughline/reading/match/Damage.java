package org.throughline.reading.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What happens to names on their way into lists and articles; the same seed does the same damage. */
final class Damage {

    private static final Map<String, List<String>> SHORT = words("""
            University=Univ,Uni,Univ.
            Hospital=Hosp,Hosp.
            Hospitals=Hosps
            Foundation Trust=FT
            Clinical Commissioning Group=CCG
            CCG=Clinical Commissioning Group
            Integrated Care Board=ICB
            National=Natl,Nat.
            International=Intl
            Institute=Inst,Inst.
            Department=Dept
            Limited=Ltd,Ltd.
            Association=Assoc,Assn
            Society=Soc,Soc.
            Council=Cncl
            Research=Res,Res.
            Centre=Ctr
            Laboratory=Lab
            Saint=St
            Technology=Tech
            Community=Comm
            and=&
            United Kingdom=UK
            """);
    private static final Map<String, List<String>> OTHER = words("""
            Trust=Belief,Confidence
            Foundation=Basis,Base
            Community=Neighborhood,Neighbourhood
            University=College,Varsity
            Heart=Coronary heart
            Health=Well being,Wellness
            Healthcare=Health care
            Care=Worry
            Centre=Center,Middle
            Hospital=Clinic
            Children=Kids,Youngsters
            Research=Analysis
            Technology=Expertise,Know-how
            Service=Provider
            Services=Providers
            National=Nationwide
            Cancer=Most cancers
            Institute=Institution
            Royal=Regal
            Mental=Psychological
            Partnership=Alliance
            Company=Firm
            Group=Crew
            Society=Culture
            Development=Growth
            School=Faculty
            Learning=Studying
            City=Metropolis
            House=Home
            Women=Girls
            Study=Research
            Medical=Medicinal
            """);
    private static final List<String> DROPPED =
            List.of("NHS", "Foundation", "The", "Limited", "Ltd", "PLC", "\\(United Kingdom\\)", "Trust");

    private final Random random;
    private final List<UnaryOperator<String>> ways = List.of(
            this::order,
            this::abbreviated,
            this::ampersand,
            this::slip,
            this::paraphrased,
            this::dropped,
            this::paraphrased,
            this::slip);

    Damage(long seed) {
        this.random = new Random(seed);
    }

    private static Map<String, List<String>> words(String lines) {
        return lines.lines()
                .map(line -> line.split("=", -1))
                .collect(java.util.stream.Collectors.toMap(line -> line[0], line -> List.of(line[1].split(",", -1))));
    }

    /** One or two sorts of damage, and often other case. */
    String of(String name) {
        String damaged = any(ways).apply(name);
        if (random.nextInt(2) == 0) {
            damaged = any(ways).apply(damaged);
        }
        return switch (random.nextInt(4)) {
            case 0 -> damaged.toUpperCase(Locale.ROOT);
            case 1 -> damaged.toLowerCase(Locale.ROOT);
            default -> damaged;
        };
    }

    private String order(String name) {
        Matcher of = Pattern.compile("(?i)^(?:the )?(university|institute|royal college) of (\\S+)$")
                .matcher(name);
        if (of.matches()) {
            return of.group(2) + " " + of.group(1);
        }
        List<String> words = new ArrayList<>(Arrays.asList(name.split(" ", -1)));
        if (words.size() > 1) {
            Collections.rotate(words, random.nextInt(1, words.size()));
        }
        return String.join(" ", words);
    }

    private String abbreviated(String name) {
        return replaced(name, SHORT, 0.8);
    }

    private String paraphrased(String name) {
        return replaced(name, OTHER, 0.8);
    }

    private String replaced(String name, Map<String, List<String>> words, double chance) {
        String replaced = name;
        for (String word : words.keySet().stream().sorted().toList()) {
            if (random.nextDouble() < chance) {
                String other = Matcher.quoteReplacement(any(words.getOrDefault(word, List.of(word))));
                replaced = replaced.replaceAll("(?i)\\b" + word + "\\b", other);
            }
        }
        return replaced;
    }

    private String ampersand(String name) {
        return name.contains("&")
                ? name.replace("&", "and")
                : name.replaceAll("(?i) and ", random.nextBoolean() ? " & " : " ");
    }

    private String dropped(String name) {
        String without =
                name.replaceFirst("(?i)\\b" + any(DROPPED) + "(\\b|$)", "").strip();
        return without.length() < name.length() / 2 ? name : without.replaceAll("[,.()'’-]", " ");
    }

    private String slip(String name) {
        Matcher word = Pattern.compile("\\p{L}{5,}").matcher(name);
        List<int[]> places = new ArrayList<>();
        while (word.find()) {
            places.add(new int[] {word.start(), word.end()});
        }
        if (places.isEmpty()) {
            return name;
        }
        int[] place = any(places);
        int at = random.nextInt(place[0], place[1] - 1);
        char letter = (char) ('a' + random.nextInt(26));
        String before = name.substring(0, at);
        return switch (random.nextInt(4)) {
            case 0 -> before + name.substring(at + 1);
            case 1 -> before + letter + name.substring(at);
            case 2 -> before + letter + name.substring(at + 1);
            default -> before + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
