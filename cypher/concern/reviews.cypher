// Reviews that concern a topic.
//
// bind     topic, concern, review
// order    name: review.name
// sorted   name
// run      MATCH (topic:Topic {id: 'digital-transformation'})
MATCH (topic)<-[concern:CONCERNS]-(review:Review)
