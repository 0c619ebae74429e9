// Every file that was loaded, with what it held: answers are made from these until one of them changes.
//
// params
MATCH (file:LoadedFile)
RETURN file.path AS path, file.checksum AS checksum ORDER BY path
