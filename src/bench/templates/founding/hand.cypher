MATCH (review:Node:Review {id: $id})
RETURN review.name AS name, review.published AS published, COLLECT {
  MATCH (review)-[influence:LED_TO]->(initiative:Initiative)
  WITH influence, initiative ORDER BY initiative.nameOrder, influence.id LIMIT 10
  RETURN [influence.how, COLLECT {
    MATCH (citation:Citation)-[:CITES]->(source:Source) WHERE citation.id IN influence.citations
    RETURN [citation.locator, citation.basis, source.title] ORDER BY citation.id LIMIT 5
  }, initiative.name, initiative.status, COLLECT {
    MATCH (initiative)<-[part:PARTICIPATES_IN]-(organisation:Organisation)
    WITH part, organisation ORDER BY organisation.nameOrder, part.id LIMIT 10
    RETURN [part.role, COLLECT {
      MATCH (citation:Citation)-[:CITES]->(source:Source) WHERE citation.id IN part.citations
      RETURN [citation.locator, citation.basis, source.title] ORDER BY citation.id LIMIT 5
    }, organisation.name, COLLECT {
      MATCH (organisation)<-[receipt:AWARDED_TO]-(award:Award)
      WITH receipt, award ORDER BY award.amountOrderDown DESC, receipt.id DESC LIMIT 5
      RETURN [COLLECT {
        MATCH (citation:Citation)-[:CITES]->(source:Source) WHERE citation.id IN receipt.citations
        RETURN [citation.locator, citation.basis, source.title] ORDER BY citation.id LIMIT 5
      }, award.purpose, award.stage]
    }]
  }]
} AS initiatives
