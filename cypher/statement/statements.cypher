// All statements.
//
// bind     statement
// order    kind: statement.kind
// sorted   kind
MATCH (statement:Statement)
