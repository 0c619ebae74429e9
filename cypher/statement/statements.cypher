// All statements.
//
// bind     statement
// include  statements
// sorted   kind
MATCH (statement:Statement)
