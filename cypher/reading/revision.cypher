// The last revision, and which data packages were loaded: answers are made from these until one of them changes.
//
// params
OPTIONAL MATCH (counter:RevisionCounter {name: 'revisions'})
RETURN coalesce(counter.number, 0) AS number, toString(counter.at) AS at, COLLECT {
  MATCH (release:DataRelease)
  RETURN properties(release) AS told
  ORDER BY release.name
} AS packages
