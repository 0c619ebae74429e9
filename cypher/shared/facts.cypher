// What lists of facts can be ordered by.
//
// order    evidence: size(node.citations + coalesce(node.partly, []))
