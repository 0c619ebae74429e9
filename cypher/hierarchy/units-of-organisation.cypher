// Organisations that registers list under an organisation.
//
// bind     organisation, hierarchy, unit
// include  dated
// include  organisations
// sorted   name
// run      MATCH (organisation:Organisation {id: 'university-of-london'})
MATCH (organisation)<-[hierarchy:REGISTERED_UNDER]-(unit:Organisation)
