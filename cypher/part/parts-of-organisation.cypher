// Organisations that are part of an organisation.
//
// bind     organisation, membership, part
// include  dated
// order    name: part.name
// sorted   name
// run      MATCH (organisation:Organisation {id: 'university-of-edinburgh'})
MATCH (organisation)<-[membership:PART_OF]-(part:Organisation)
