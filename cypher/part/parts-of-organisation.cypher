// Organisations that are part of an organisation.
//
// bind     organisation, membership, part
// include  dated
// include  organisations
// sorted   name
// run      MATCH (organisation:Organisation {id: 'university-of-edinburgh'})
MATCH (organisation)<-[membership:PART_OF]-(part:Organisation)
