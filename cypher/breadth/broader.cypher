// Topics that are broader than one.
//
// bind     topic, breadth, broader
// include  topics
// sorted   name
// run      MATCH (topic:Topic {id: 'clinical-informatics'})
MATCH (topic)-[breadth:BROADER]->(broader:Topic)
