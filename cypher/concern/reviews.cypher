// Reviews that concern a topic.
//
// bind     topic, concern, review
// include  dated
// order    name: review.name
// sorted   name
// run      MATCH (topic:Topic {id: 'digital-skills'})
MATCH (topic)<-[concern:CONCERNS]-(review:Review)
