// Topics that are narrower than one.
//
// bind     topic, breadth, narrower
// order    name: narrower.name
// sorted   name
// run      MATCH (topic:Topic {id: 'digital-skills'})
MATCH (topic)<-[breadth:BROADER]-(narrower:Topic)
