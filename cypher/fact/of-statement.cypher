// What a statement is about.
//
// bind     statement, entity
// run      MATCH (statement:Statement {id: 'ai-capability-framework-finding-1'})
MATCH (statement)<-[:STATES]-(entity:Entity)
