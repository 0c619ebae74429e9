// Notes what revisions changed: each row before and after, as texts of its cells.
//
// params   changes
UNWIND $changes AS change
CREATE (:RevisionChange {
  revision: change.revision,
  position: change.position,
  subject: change.subject,
  table: change.table,
  row: change.row,
  before: change.before,
  after: change.after
})
