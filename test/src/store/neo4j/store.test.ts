/** The Neo4j store on a real server of the release that is supported for long, whose Cypher is 5. */
import { describeNeo4j } from '../../../neo4j/describeNeo4j';
import { describeNeo4jStore } from './describeNeo4jStore';

describeNeo4j(describeNeo4jStore);
