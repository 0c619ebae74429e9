// The last revision, whether entities were merged or parted since one that is known, and which data packages were loaded:
// answers are made from these until one of them changes.
//
// params   known
OPTIONAL MATCH (counter:RevisionCounter {name: 'revisions'})
RETURN coalesce(counter.number, 0) AS number, toString(counter.at) AS at, EXISTS {
  MATCH (change:RevisionChange)
  WHERE change.revision > $known AND change.table = 'redirect'
} AS merging, COLLECT {
  MATCH (release:DataRelease)
  RETURN properties(release) AS told
  ORDER BY release.name
} AS packages
