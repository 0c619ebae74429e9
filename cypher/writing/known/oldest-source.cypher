// The day before which no source was published, as far as any tells, without some of them: the first in their order,
// since each change asks it.
//
// params   besides
MATCH (source:Source)
USING INDEX source:Source(publishedOrder, id)
WHERE source.publishedOrder IS NOT NULL AND source.id IS NOT NULL
  AND source.publishedEarliest IS NOT NULL AND NOT source.id IN $besides
RETURN source.publishedEarliest AS day
ORDER BY source.publishedOrder
LIMIT 1
