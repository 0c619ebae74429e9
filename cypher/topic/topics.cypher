// All topics.
//
// bind     topic
// order    name: topic.name
// sorted   name
MATCH (topic:Topic)
