// The statement with an id.
//
// bind     statement
// run      :param id => 'ai-capability-framework-finding-1'
MATCH (statement:Statement {id: $id})
