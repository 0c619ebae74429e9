MATCH (recommendation:Recommendation)
WHERE recommendation.id IS NOT NULL
  AND NOT EXISTS {
    MATCH (recommendation)-[answer:ANSWERED_BY]->(:Initiative)
    UNWIND answer.citations AS cited
    MATCH (:Citation {id: cited, basis: 'STATED'})
  }
  AND NOT EXISTS {
    MATCH (recommendation)<-[:MADE]-(:Review)<-[response:RESPONDED_TO]-(:Organisation)
    UNWIND response.citations AS cited
    MATCH (:Citation {id: cited, basis: 'STATED'})
  }
RETURN recommendation.id AS id ORDER BY id LIMIT $first
