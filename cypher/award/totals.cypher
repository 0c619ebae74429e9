// What the awards of a list come to, each award once.
//
// bind     award, sums
// hidden   owning, owner, recipient, recipients, owners, one, times, unknown, apart, claim, rival, rivals, decided, stage, currency, reason, told, least, most, rivalling, hedged, alone, bounded, whole, wholes, counted, leastHigh, leastLow, mostHigh, mostLow
// run      MATCH (award:Award)
WITH DISTINCT award
WITH award, CASE
    WHEN coalesce(award.perRecipient, false) AND NOT $received = true THEN award.recipientCount
    ELSE 1
  END AS times,
  // include ends
WITH award, owners, recipients, times,
  coalesce(award.maximumMinor, award.minimumMinor) IS NULL OR award.currency IS NULL
    OR award.qualifier IS NULL OR times IS NULL AS unknown,
  $received = true AND NOT coalesce(award.perRecipient, false)
    AND (coalesce(award.shared, false) OR coalesce(award.recipientCount, 1) > 1 OR size(recipients) > 1) AS apart
// include sums
