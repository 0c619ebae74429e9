// All topics.
//
// bind     topic
// include  topics
// sorted   name
MATCH (topic:Topic)
