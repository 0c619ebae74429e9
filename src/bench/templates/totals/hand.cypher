MATCH (:Node:Organisation {id: $id})<-[:AWARDED_TO]-(award:Award)
WITH DISTINCT award
WITH award, NOT coalesce(award.perRecipient, false)
    AND (coalesce(award.shared, false) OR coalesce(award.recipientCount, 1) > 1 OR COUNT { (award)-[:AWARDED_TO]->() } > 1)
  AS apart
WITH award.stage AS stage, award.currency AS currency,
  CASE WHEN NOT apart AND award.currency IS NOT NULL THEN award END AS counted
WITH stage, currency, count(counted) AS count,
  CASE WHEN count(counted) > 0 THEN sum(counted.minimumMinor) END AS least,
  CASE WHEN count(counted) > 0 AND count(counted.maximumMinor) = count(counted) THEN sum(counted.maximumMinor) END AS most
WITH [stage, currency, toString(least / 100) + '.' + right('0' + toString(least % 100), 2),
  toString(most / 100) + '.' + right('0' + toString(most % 100), 2), count] AS total
RETURN collect(total) AS totals
