// Whether something that is dated holds on a day: for certain, or as far as the sources tell where that is enough. Where no
// day is asked for, it does.
//
(
  $day IS NULL OR $day IN dated.attested OR (dated.fromLatest <= $day AND $day < dated.untilEarliest)
  OR ($possible AND coalesce($day < dated.untilLatest, true) AND CASE
    WHEN dated.fromEarliest IS NOT NULL THEN dated.fromEarliest <= $day
    ELSE size(coalesce(dated.attested, [])) = 0 OR any(attested IN dated.attested WHERE attested <= $day)
  END)
)
