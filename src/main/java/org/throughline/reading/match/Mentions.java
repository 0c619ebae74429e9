package org.throughline.reading.match;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.name.Initials;
import org.throughline.name.Likeness;
import org.throughline.name.Passage;
import org.throughline.name.PersonName;
import org.throughline.name.Span;
import org.throughline.reading.search.Known;

/** Where a text may name what is known: as it is written there, by its first letters, or by words much like its own. */
final class Mentions {

    private static final String PERSON = "Person";
    private static final String PLACE = "Place";
    private static final double ALMOST = 0.999;
    private static final double WITHOUT_TITLES = 0.99;
    private static final double APART = 0.98;
    private static final double WITHIN = 0.975;
    private static final double DOUBTFUL = 0.8;
    private static final double IN_PASSING = 0.5;
    private static final double BY_INITIALS = 0.9;

    private final Passage passage;
    private final Map<String, Span> places;
    private final Span all;
    private final List<Span> likened;
    private final Map<String, Span> acronyms;

    Mentions(Passage passage) {
        this.passage = passage;
        this.places = passage.places();
        this.all = passage.whole();
        this.likened = likened();
        this.acronyms = passage.acronyms();
    }

    /** What may be compared with a name word for word: a part of one word alone is a town as like as not. */
    private List<Span> likened() {
        Stream<Span> parts = passage.parts().stream().filter(part -> part.size() > 1);
        Stream<Span> whole = passage.mayBeWhole() ? Stream.of(all) : Stream.of();
        return Stream.concat(whole, parts).distinct().toList();
    }

    /** The likeliest way in which the text names it; none where it does not. */
    Optional<Candidate> of(Known known) {
        @Nullable Span place = places.get(known.key());
        Stream<Candidate> written = place == null ? Stream.of() : Stream.of(written(known, place));
        if (known.isIdentifier() || (place != null && place.equals(all))) {
            return written.findFirst();
        }
        return Stream.of(written, initials(known), likened.stream().map(span -> alike(known, span)))
                .flatMap(ways -> ways)
                .min(Candidate::compare);
    }

    private Candidate written(Known known, Span at) {
        if (at.equals(all)) {
            return Candidate.written(known, passage.key(all).equals(known.key()) ? 1 : ALMOST, at);
        }
        double score = known.isIdentifier()
                ? DOUBTFUL
                : switch (passage.standing(at)) {
                    case ALL, APART -> APART;
                    case WITHIN -> WITHIN;
                    case AMID -> DOUBTFUL;
                };
        if (known.labels().contains(PLACE)) {
            return Candidate.written(known, IN_PASSING, at);
        }
        return known.isAcronym() || passage.isOfNation(at)
                ? Candidate.brief(known, Math.min(score, BY_INITIALS), at)
                : Candidate.written(known, score, at);
    }

    private Stream<Candidate> initials(Known known) {
        return acronyms.entrySet().stream()
                .filter(acronym -> Initials.of(known.words()).contains(acronym.getKey()))
                .map(acronym ->
                        Candidate.initials(known, passage.isWhole() ? BY_INITIALS : DOUBTFUL, acronym.getValue()));
    }

    private Candidate alike(Known known, Span at) {
        boolean person = known.labels().contains(PERSON);
        List<String> said = person ? PersonName.bare(passage.words(at)) : passage.words(at);
        List<String> words = person ? PersonName.bare(known.words()) : known.words();
        if (person && said.equals(words)) {
            return Candidate.written(known, at.equals(all) ? WITHOUT_TITLES : APART, at);
        }
        return Candidate.alike(known, Likeness.afterDamage(said, words), at.equals(all) ? 1 : APART, at);
    }
}
