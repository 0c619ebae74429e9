// Reviews that concern a topic.
//
// bind     topic, concern, review
// include  reviews
// sorted   name
// run      MATCH (topic:Topic {id: 'digital-transformation'})
MATCH (topic)<-[concern:CONCERNS]-(review:Review)
