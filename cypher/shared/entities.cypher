// What lists of anything with a name can be ordered by.
//
// counts   Entity
// order    name: node.nameOrder
// covers   name: node.name
