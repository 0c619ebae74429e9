// Every node that a client can fetch has an id of its own.
CREATE CONSTRAINT node_id IF NOT EXISTS
FOR (node:Node) REQUIRE node.id IS UNIQUE;
