package org.throughline.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the header of a fragment promises, and what its text says of itself. */
class FragmentTests {

    @Test
    void theHeaderNamesWhatIsBound() {
        Fragment keepers = Lamps.named("harbour/keepers");
        assertThat(keepers.parent()).isEqualTo("lamp");
        assertThat(keepers.edge()).isEqualTo("keeping");
        assertThat(keepers.node()).isEqualTo("keeper");
        assertThat(keepers.hidden()).containsExactly("other");
        assertThat(keepers.run()).isEqualTo("MATCH (lamp:Lamp)");
        assertThat(Lamps.named("harbour/brightness").edge()).isNull();
        assertThat(Lamps.named("harbour/lamps").parent()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "// bind", "// bind a, b, c, d", "// bind  , "})
    void aFragmentThatBindsNoneOrMoreThanThreeNamesIsRefusedByItsName(String header) {
        assertThatIllegalStateException()
                .isThrownBy(() -> read(header + "\nMATCH (a)"))
                .withMessageContaining("harbour/quay");
    }

    @Test
    void anOrderIsReadWithItsDirections() {
        assertThat(Lamps.named("harbour/keepers").sorted())
                .containsExactly(new Sort("name", false), new Sort("since", true));
        assertThat(read("// bind a\n// sorted name ASC\nMATCH (a)").sorted()).containsExactly(new Sort("name", false));
        assertThat(Lamps.named("harbour/lamp").sorted()).isEmpty();
    }

    @Test
    void anOrderServesBothDirectionsUnlessAnotherStandsForTheDescendingOne() {
        Fragment lamps = Lamps.named("harbour/lamps");
        assertThat(lamps.orderKeys()).containsExactly("built", "keepers", "name");
        assertThat(text(lamps, new Sort("name", true))).isEqualTo("lamp.name");
        assertThat(text(lamps, new Sort("built", false))).isEqualTo("lamp.builtOrder");
        assertThat(text(lamps, new Sort("built", true))).isEqualTo("lamp.builtOrderDown");
    }

    @Test
    void anOrderThatAFragmentLacksIsRefusedWithThoseThatItHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lamps.named("harbour/lamps").order(new Sort("height", true)))
                .withMessage("The fragment harbour/lamps has no order key named height: it has [built, keepers, name]");
    }

    @Test
    void anOrderIsToldByWhatItSortsBy() {
        Fragment lamps = Lamps.named("harbour/lamps");
        assertThat(lamps.sortedBy(List.of(new Sort("built", true), new Sort("name", false))))
                .isEqualTo("lamp.builtOrderDown DESC, lamp.name");
        assertThat(lamps.sortedBy(List.of())).isEmpty();
    }

    private static String text(Fragment fragment, Sort sort) {
        return fragment.order(sort).render(name -> name, name -> name);
    }

    @Test
    void whatAFragmentIncludesIsItsOwn() {
        Fragment keepers = Lamps.named("harbour/keepers");
        assertThat(keepers.isDated()).isTrue();
        assertThat(Lamps.named("harbour/lamps").isDated()).isFalse();
        assertThat(keepers.orderKeys()).containsExactly("name", "since");
        assertThat(read("// bind a\nMATCH (a)").orderKeys()).isEmpty();
    }

    @Test
    void aValueIsComputedWhereItsParametersAreGiven() {
        Fragment keepers = Lamps.named("harbour/keepers");
        assertThat(keepers.computed(Set.of("day"))).containsExactly("certainty");
        assertThat(keepers.computed(Set.of())).isEmpty();
    }

    @Test
    void theParametersOfAFragmentAreThoseOfItsText() {
        assertThat(Lamps.named("harbour/lamp").parameters()).containsExactly("id");
        assertThat(read("// bind a\nMATCH (a {b: $b, c: $c}) WHERE '$d' <> a.e").parameters())
                .containsExactly("b", "c");
    }

    @Test
    void conditionsGoOnWhereTheTextEndsInSome() {
        assertThat(Lamps.named("harbour/keepers").filtered()).isTrue();
        assertThat(Lamps.named("harbour/watchers").filtered()).isFalse();
        assertThat(read("// bind a\nMATCH (a) WHERE a.b MATCH (c)").filtered()).isFalse();
        assertThat(read("// bind a\nMATCH (a) WHERE a.b WITH a").filtered()).isFalse();
        assertThat(read("// bind a\nUNWIND [1] AS a").filtered()).isFalse();
    }

    @Test
    void onlyOnePatternFromTheParentIsWalkedFromEitherEnd() {
        assertThat(Lamps.named("harbour/watchers").reversible()).isTrue();
        assertThat(Lamps.named("harbour/brightness").reversible()).isFalse();
        assertThat(read("// bind a, b\nMATCH (a)-->(b) WITH b").reversible()).isFalse();
        assertThat(read("// bind a, b\nMATCH (b)<--(a)").reversible()).isFalse();
    }

    @Test
    void onlyVariablesAreNamedAnewAndNeverPropertiesLabelsOrQuotedText() {
        Template template = Template.of("a.a, (a:a), [:b|a], 'a', $a, aa, b", Set.of("a"));
        assertThat(template.render(name -> name + "7", name -> "$p." + name))
                .isEqualTo("a7.a, (a7:a), [:b|a], 'a', $p.a, aa, b");
    }

    @Test
    void quotedTextKeepsItsDollars() {
        Template template = Template.of("'$a' + $a", Set.of());
        assertThat(template.render(name -> name, name -> "$p." + name)).isEqualTo("'$a' + $p.a");
    }

    @Test
    void edgeIsAWordLikeAnyOtherWhereNoneIsBound() {
        Template lit = read("// bind a\n// order lit: COUNT { (a)-[edge:LIT]->() }\nMATCH (a)")
                .order(new Sort("lit", false));
        assertThat(lit.render(name -> name + "7", name -> name)).isEqualTo("COUNT { (a7)-[edge:LIT]->() }");
    }

    @Test
    void onlyTheHeaderOfSharedTextIsIncluded() {
        Fragments fragments = new Fragments(Map.of(
                "quay/a", "// bind a\n// include b\nMATCH (a)", "shared/b", "// order lit: a.lit\n\n  order old: a.b"));
        assertThat(fragments.named("quay/a").orderKeys()).containsExactly("lit");
    }

    @Test
    void everyFragmentIsFoundByItsNameAndSharedTextIsNone() {
        Fragments fragments = new Fragments(Map.of("quay/a", "// bind a\nMATCH (a)", "shared/b", "// where b: a.b"));
        assertThat(fragments.all()).extracting(Fragment::name).containsExactly("quay/a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fragments.named("quay/b"))
                .withMessage("There is no file cypher/quay/b.cypher");
    }

    @Test
    void sharedTextThatIsMissingFailsWhenFragmentsAreRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("// bind a\n// include dated\nMATCH (a)"))
                .withMessage("There is no file cypher/shared/dated.cypher");
    }

    @Test
    void fragmentsAreEqualByTheirName() {
        Fragment one = read("// bind a\nMATCH (a)");
        Fragment same = read("// bind b\nMATCH (b)");
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).hasToString("harbour/quay");
        assertThat(one).isNotEqualTo(Lamps.named("harbour/lamp")).isNotEqualTo("harbour/quay");
        assertThat(one.hashCode()).isNotEqualTo(Lamps.named("harbour/lamp").hashCode());
    }

    private static Fragment read(String text) {
        return new Fragments(Map.of("harbour/quay", text)).named("harbour/quay");
    }
}
