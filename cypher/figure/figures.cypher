// All figures.
//
// bind     figure
// include  figures
// sorted   measure
MATCH (figure:Figure)
