MATCH (initiative:Node:Initiative {id: $id})
RETURN COUNT { (initiative)<-[:PARTICIPATES_IN]-() } AS participants
