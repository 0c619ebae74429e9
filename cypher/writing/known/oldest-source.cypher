// The day before which no source was published, as far as any tells, without some of them.
//
// params   besides
MATCH (source:Source)
WHERE source.publishedEarliest IS NOT NULL AND NOT source.id IN $besides
RETURN min(source.publishedEarliest) AS day
