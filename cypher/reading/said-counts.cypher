// How much is said in some words, by what says it: the label of a fact or source, the type of a post.
//
// params   query, most, of, narrowed, labels, place, source
CALL () {
  // include said
}
RETURN coalesce(type(post), head([label IN labels(fact) WHERE label <> 'Node'])) AS of, count(*) AS hits
