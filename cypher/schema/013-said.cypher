// Search by the words of what sources say, in English: facts, sources and posts.
//
// joined   Statement: wordedFact
// joined   APPOINTED_TO: wordedLink
// joined   text: wordsOfFacts
// joined   title: wordsOfLinks
CREATE FULLTEXT INDEX fact_words IF NOT EXISTS
FOR (fact:Statement) ON EACH [fact.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX link_words IF NOT EXISTS
FOR ()-[link:APPOINTED_TO]-() ON EACH [link.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
