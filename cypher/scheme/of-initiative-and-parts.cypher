// Awards given under an initiative or under one that is part of it, at any depth, each once.
//
// bind     initiative, award
// hidden   part
// include  awards
// sorted   amount DESC
// totals   whole
// run      MATCH (initiative:Initiative {id: 'global-digital-exemplars'})
MATCH ANY (initiative)<-[:PART_OF]-*(part:Initiative)
MATCH (part)<-[:UNDER]-(award:Award)
WITH DISTINCT award
