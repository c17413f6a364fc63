// Prints the JSON Schema of a complete record; docs/event-record.md has the rules between its parts.
import { recordJsonSchema } from "../domain/events/json-schema";

process.stdout.write(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
