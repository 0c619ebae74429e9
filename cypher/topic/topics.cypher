// All topics.
//
// bind     topic
// order    name: topic.name
// order    entities: COUNT { (topic)<-[:CONCERNS]-() }
// sorted   name
MATCH (topic:Topic)
