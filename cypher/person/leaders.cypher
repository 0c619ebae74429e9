// People who hold a leading post or lead something, at any time or on a day.
//
// bind     person
// hidden   post
// include  people
// where    certainOn: EXISTS { (person)-[post:APPOINTED_TO|LEADS]->() WHERE (post:LEADS OR post.leading) AND ($day IN post.attested OR (post.fromLatest <= $day AND $day < post.untilEarliest)) }
// where    possibleOn: EXISTS { (person)-[post:APPOINTED_TO|LEADS]->() WHERE (post:LEADS OR post.leading) AND ((CASE WHEN post.fromEarliest IS NOT NULL THEN post.fromEarliest <= $day ELSE size(post.attested) = 0 OR any(attested IN post.attested WHERE attested <= $day) END AND coalesce($day < post.untilLatest, true)) OR $day IN post.attested) }
// sorted   name
MATCH (person:Person)
WHERE EXISTS { (person)-[post:APPOINTED_TO|LEADS]->() WHERE post:LEADS OR post.leading }
