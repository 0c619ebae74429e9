MATCH (:Award {id: $id})-[:UNDER]->(scheme:Initiative)
RETURN COLLECT {
  MATCH (scheme)<-[under:UNDER]-(award:Award)
  RETURN [award.id, award.purpose, award.kind, award.stage, award.recipientCount, award.perRecipient, award.shared,
    award.matchedLocally, award.duration, award.preferred, award.from, award.until]
  ORDER BY award.amountOrderDown DESC, under.id DESC LIMIT 50
} AS awards
