// All indexes by their names, each with the labels or types that it covers; a constraint's index has the constraint's name.
SHOW INDEXES YIELD name, labelsOrTypes
RETURN name, coalesce(labelsOrTypes, []) AS covered
