// initiative/initiatives
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE initiative1.name IS NOT NULL
AND initiative1.id IS NOT NULL
AND ((EXISTS {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WHERE participation2.role IN $a2.v0
AND EXISTS {
MATCH (organisation2)<-[appointment3:APPOINTED_TO]-(person3:Person)
WHERE appointment3.leading = $a3.v0
}
}) OR (initiative1.kind IN $a1.v0 AND NOT coalesce((EXISTS {
MATCH (initiative1)<-[participation4:PARTICIPATES_IN]-(organisation4:Organisation)
WHERE toLower(organisation4.name) CONTAINS toLower($a4.v0)
}), false)) OR ((toLower(initiative1.name) STARTS WITH toLower($a1.v1)) AND (NOT coalesce(EXISTS {
MATCH (initiative1)<-[influence5:LED_TO]-(review5:Review)
}, false)) AND (NOT coalesce(EXISTS {
MATCH (initiative1)<-[participation6:PARTICIPATES_IN]-(organisation6:Organisation)
}, false))))
WITH initiative1 ORDER BY initiative1.name, initiative1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.kind, initiative1.name]]
}, COUNT {
MATCH (initiative1:Initiative)
WHERE ((EXISTS {
MATCH (initiative1)<-[participation7:PARTICIPATES_IN]-(organisation7:Organisation)
WHERE participation7.role IN $a7.v0
AND EXISTS {
MATCH (organisation7)<-[appointment8:APPOINTED_TO]-(person8:Person)
WHERE appointment8.leading = $a8.v0
}
}) OR (initiative1.kind IN $a1.v2 AND NOT coalesce((EXISTS {
MATCH (initiative1)<-[participation9:PARTICIPATES_IN]-(organisation9:Organisation)
WHERE toLower(organisation9.name) CONTAINS toLower($a9.v0)
}), false)) OR ((toLower(initiative1.name) STARTS WITH toLower($a1.v3)) AND (NOT coalesce(EXISTS {
MATCH (initiative1)<-[influence10:LED_TO]-(review10:Review)
}, false)) AND (NOT coalesce(EXISTS {
MATCH (initiative1)<-[participation11:PARTICIPATES_IN]-(organisation11:Organisation)
}, false))))
}] AS answer
