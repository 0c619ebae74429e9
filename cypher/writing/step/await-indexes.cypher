// Returns when every index can be used, within five minutes.
CALL db.awaitIndexes(300)
