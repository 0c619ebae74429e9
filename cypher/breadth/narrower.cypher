// Topics that are narrower than one.
//
// bind     topic, breadth, narrower
// include  topics
// sorted   name
// run      MATCH (topic:Topic {id: 'digital-skills'})
MATCH (topic)<-[breadth:BROADER]-(narrower:Topic)
