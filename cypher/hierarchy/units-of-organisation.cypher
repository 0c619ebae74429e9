// Organisations that registers list under an organisation.
//
// bind     organisation, hierarchy, unit
// include  dated
// include  organisations
// sorted   name
// run      MATCH (organisation:Organisation {id: 'GB-UKPRN-10007797'})
MATCH (organisation)<-[hierarchy:REGISTERED_UNDER]-(unit:Organisation)
