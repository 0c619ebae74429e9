// Ids in the filter of a search that no place and no source has.
//
// params   place, source
CALL () {
  WITH $place AS id
  WHERE id IS NOT NULL AND NOT EXISTS { (:Node:Place {id: id}) }
  RETURN 'filter.placedIn' AS argument, 'Place' AS label, id
  UNION ALL
  WITH $source AS id
  WHERE id IS NOT NULL AND NOT EXISTS { (:Node:Source {id: id}) }
  RETURN 'filter.mentionedIn' AS argument, 'Source' AS label, id
}
RETURN argument, label, id
