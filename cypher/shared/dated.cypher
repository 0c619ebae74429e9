// The dates that every relationship may carry, and how a day is judged by them.
//
// where    certainOn: $day IN edge.attested OR (edge.fromLatest <= $day AND $day < edge.untilEarliest)
// where    possibleOn: (CASE WHEN edge.fromEarliest IS NOT NULL THEN edge.fromEarliest <= $day ELSE size(edge.attested) = 0 OR any(attested IN edge.attested WHERE attested <= $day) END AND coalesce($day < edge.untilLatest, true)) OR $day IN edge.attested
// value    certainty: CASE WHEN $day IN edge.attested OR (edge.fromLatest <= $day AND $day < edge.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END
