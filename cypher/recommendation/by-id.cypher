// The recommendation with an id.
//
// bind     recommendation
// run      :param id => 'wachter-review-five-clinicians'
MATCH (recommendation:Recommendation {id: $id})
