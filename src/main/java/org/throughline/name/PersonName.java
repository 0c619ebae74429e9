package org.throughline.name;

import java.util.List;
import java.util.Set;

/** The name of a person among titles, letters and initials, which are no part of it. */
public final class PersonName {

    private static final Set<String> AROUND = Set.of("""
            dr prof professor mr mrs ms miss mx sir dame lord lady baroness baron viscount earl rt hon
            right honourable rev revd reverend cllr councillor emeritus
            mp mep msp mla mbe obe cbe kbe dbe kcb dcb cb cmg ch qc kc phd dphil md msc bsc ba ma mba
            mph mbbs mbchb bm dsc frcp frcs frcgp frcpath frcpch frcr frcn mrcp mrcgp mrcs frs fmedsci
            fbcs ffph fci ffci rn rgn jr jnr sr esq
            """.strip().split("\\s+", -1));

    private PersonName() {}

    /** The words without those around it; as they are where hardly a word is left. */
    public static List<String> bare(List<String> words) {
        List<String> bare = words.stream()
                .filter(word -> !AROUND.contains(word) && word.length() > 1)
                .toList();
        return bare.size() > 1 ? bare : words;
    }
}
