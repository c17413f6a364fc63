import { z } from "zod";
import { mostCharacters, mostMembers } from "./limits";
import { completeShape, FORMAT } from "./shape";
import { day } from "./value-schemas";

const {
  title,
  home,
  venue,
  when,
  organizers,
  participants,
  agenda,
  outcomes,
  agreements,
  followUps,
  credits,
} = completeShape.shape;

// Repeated parts are defined once and referenced.
const named = z.registry<{ id: string }>();
named.add(title, { id: "Text" });
named.add(day, { id: "Day" });
named.add(home.unwrap(), { id: "Org" });
named.add(venue.unwrap(), { id: "Venue" });
named.add(when, { id: "When" });
named.add(organizers.unwrap().element, { id: "Organizer" });
named.add(participants.element, { id: "Participant" });
named.add(agenda.element, { id: "AgendaItem" });
named.add(outcomes.unwrap().element, { id: "Outcome" });
named.add(agreements.unwrap().element, { id: "Agreement" });
named.add(followUps.unwrap().element, { id: "FollowUp" });
named.add(credits.unwrap().shape.author.unwrap(), { id: "Credit" });

type Schema = Readonly<Record<string, unknown>>;

/** Adds the length limits of a field's list or string. */
const limited = (schema: unknown, field = ""): unknown => {
  if (Array.isArray(schema)) return schema.map((each) => limited(each, field));
  if (typeof schema !== "object" || schema === null) return schema;
  const { properties, ...rest } = schema as Schema;
  const isFree = rest.type === "string" && rest.enum === undefined && rest.const === undefined;
  return {
    ...Object.fromEntries(Object.entries(rest).map(([name, each]) => [name, limited(each, field)])),
    ...(typeof properties === "object" &&
      properties !== null && {
        properties: Object.fromEntries(
          Object.entries(properties).map(([name, each]) => [name, limited(each, name)]),
        ),
      }),
    ...(rest.type === "array" && { maxItems: mostMembers(field) }),
    ...(isFree && { maxLength: mostCharacters(field) }),
  };
};

/**
 * The shape of a complete record as JSON Schema (draft 2020-12), with length limits. Calendar validity, references by key
 * and the total size are checked by `parseRecord`.
 */
export const recordJsonSchema = (): Readonly<Record<string, unknown>> => ({
  ...(limited(
    z.toJSONSchema(completeShape, {
      metadata: named,
      override: ({ zodSchema, jsonSchema }) => {
        if (zodSchema === day) jsonSchema.pattern = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";
        if (zodSchema !== title) return;
        jsonSchema.minProperties = 1;
        const { en, zh } = jsonSchema.properties ?? {};
        if (typeof en === "object") en.pattern = "\\S";
        if (typeof zh === "object") zh.pattern = "\\S";
      },
    }),
  ) as Schema),
  title: "EventRecord",
  description: `One event with all that is known of it: ${FORMAT}`,
});
