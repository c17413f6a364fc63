// Prints the JSON Schema of a complete record; the rules between its parts stand in docs/event-record.md.
import { recordJsonSchema } from "../domain/events/json-schema";

process.stdout.write(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
