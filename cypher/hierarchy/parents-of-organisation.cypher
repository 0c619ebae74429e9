// Organisations under which registers list an organisation.
//
// bind     organisation, hierarchy, parent
// include  dated
// include  organisations
// sorted   name
// run      MATCH (organisation:Organisation {id: 'university-college-london'})
MATCH (organisation)-[hierarchy:REGISTERED_UNDER]->(parent:Organisation)
