// Organisations that have an organisation as their partner.
//
// bind     organisation, partnership, follower
// include  dated
// include  organisations
// sorted   name
// run      MATCH (organisation:Organisation {id: 'GB-NHS-RGT'})
MATCH (organisation)<-[partnership:PARTNERED_WITH]-(follower:Organisation)
