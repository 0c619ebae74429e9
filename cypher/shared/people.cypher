// What lists of people can be ordered by.
//
// order    name: person.name
// order    appointments: COUNT { (person)-[:APPOINTED_TO]->() }
// order    posts: COUNT { (person)-[:APPOINTED_TO|LEADS]->() }
