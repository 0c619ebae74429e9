// Recommendations to which no source states a response, be it to them or to their whole review.
//
// params   id, examined, first
MATCH (recommendation:Recommendation)
WHERE recommendation.id > $id
WITH recommendation ORDER BY recommendation.id LIMIT toInteger($examined)
WHERE NOT EXISTS {
    MATCH (recommendation)-[answer:ANSWERED_BY]->(:Initiative)
    MATCH (citation:Citation) WHERE citation.id IN answer.citations AND citation.basis = 'STATED'
  }
  AND NOT EXISTS {
    MATCH (recommendation)<-[:MADE]-(:Review)<-[response:RESPONDED_TO]-(:Organisation)
    MATCH (citation:Citation) WHERE citation.id IN response.citations AND citation.basis = 'STATED'
  }
WITH recommendation ORDER BY recommendation.id LIMIT $first + 1
RETURN [recommendation.id] AS keys, recommendation.id AS id, '' AS type, null AS start, null AS end, recommendation.citations AS citations, coalesce(recommendation.partly, []) AS partly, [] AS against
UNION ALL
MATCH (recommendation:Recommendation)
WHERE recommendation.id > $id
WITH recommendation.id AS id ORDER BY id SKIP $examined - 1 LIMIT 2
WITH collect(id) AS left WHERE size(left) = 2
RETURN [left[0]] AS keys, null AS id, null AS type, null AS start, null AS end, null AS citations, null AS partly, null AS against
