// Sources taken from a source.
//
// bind     source, copy
// include  sources
// run      MATCH (source:Source {id: 'gov-uk-digital-plans-2016'})
MATCH (source)<-[:DERIVED_FROM]-(copy:Source)
