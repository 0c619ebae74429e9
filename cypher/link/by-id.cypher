// A relationship by its id among those of its type; the file stands for each type.
//
// bind     edge
// include  relationship
// run      :param id => 'wachter-review-to-nhs-digital-academy'
MATCH ()-[edge:LED_TO {id: $id}]->()
