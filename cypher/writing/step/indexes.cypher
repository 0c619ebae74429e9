// All indexes by their names, each with the labels or types and the properties that it covers; a constraint's index has the constraint's name.
SHOW INDEXES YIELD name, labelsOrTypes, properties
RETURN name, coalesce(labelsOrTypes, []) + coalesce(properties, []) AS covered
