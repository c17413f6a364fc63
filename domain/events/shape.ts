import { z } from "zod";
import {
  ACTIVITIES,
  ACTS,
  AGENDA_PLACEMENTS,
  AGREEMENT_STATUSES,
  AGREEMENT_TYPES,
  BOUNDS,
  FORCES,
  ITEM_ROLES,
  KINDS,
  ONLINE,
  OUTCOME_TYPES,
  PART_OF,
  PRESENCES,
  RENEWALS,
  ROLES,
  ROUNDS,
  STATUSES,
  TIERS,
} from "./enumerations";
import { day, key, type Mode, valueSchemas } from "./value-schemas";
import { PRONOUNS, SIDES } from "./values";

export const FORMAT = "rapporteur/event-record@1";

const recordShape = <M extends Mode>(mode: M) => {
  const { need, text, org, venue, when } = valueSchemas(mode);
  const texts = z.array(text);
  const keys = z.array(key);
  const flag = z.boolean().optional();

  const organizer = z.strictObject({
    organization: org.optional(),
    participant: key.optional(),
    tier: need(z.enum(TIERS)),
  });
  const organizers = z.array(organizer).optional();
  const post = z.strictObject({
    organization: org.optional(),
    title: text.optional(),
    rank: z.int().optional(),
    former: flag,
    acting: flag,
    concurrent: flag,
    honorary: flag,
  });
  const person = z.strictObject({
    id: z.string().optional(),
    name: need(text),
    later: text.optional(),
    pronoun: z.enum(PRONOUNS).optional(),
    aliases: z.array(z.string()).optional(),
    honorific: text.optional(),
    postNominals: text.optional(),
    surnameOnly: flag,
  });
  const participant = z.strictObject({
    key,
    person: person.optional(),
    group: text.optional(),
    of: z.array(org).optional(),
    ofOpen: flag,
    posts: z.array(post).optional(),
    functions: texts.optional(),
    side: z.enum(SIDES).optional(),
    delegation: key.optional(),
    presence: z.enum(PRESENCES).optional(),
    roles: z.array(z.enum(ROLES)).optional(),
    onBehalfOf: key.optional(),
    substitutes: key.optional(),
  });
  const delegation = z.strictObject({
    key,
    name: text.optional(),
    the: flag,
    side: z.enum(SIDES).optional(),
    head: key.optional(),
    size: z.int().positive().optional(),
  });
  const remark = z.strictObject({
    key,
    by: need(z.union([z.literal("all"), mode === "draft" ? keys : keys.min(1, { error: "nobody" })])),
    byOpen: flag,
    onBehalfOf: key.optional(),
    act: need(z.enum(ACTS)),
    from: keys.optional(),
    message: text.optional(),
    to: keys.optional(),
    whom: text.optional(),
    points: texts.optional(),
    counted: flag,
    quote: text.optional(),
  });
  const item = z.strictObject({
    key,
    activity: need(z.enum(ACTIVITIES)),
    did: text.optional(),
    online: z.enum(ONLINE).optional(),
    title: text.optional(),
    venue: venue.optional(),
    city: text.optional(),
    when: when.optional(),
    organizers,
    told: z.enum(AGENDA_PLACEMENTS).optional(),
    people: z.array(z.strictObject({ key, as: z.enum(ITEM_ROLES).optional() })).optional(),
    peopleOpen: flag,
    each: flag,
    saw: texts.optional(),
    sawOpen: flag,
    topics: texts.optional(),
    topicsOpen: flag,
    sections: texts.optional(),
    remarks: z.array(remark).optional(),
    agreements: keys.optional(),
    outcomes: keys.optional(),
    narrative: texts.optional(),
  });
  const whose = z.strictObject({ participants: keys.optional(), organizations: z.array(org).optional() });
  const outcome = z.strictObject({
    key,
    type: need(z.enum(OUTCOME_TYPES)),
    by: keys.optional(),
    to: whose.optional(),
    points: need(texts),
  });
  const earlier = z.strictObject({
    id: z.string().optional(),
    title: text.optional(),
    signedOn: day.optional(),
  });
  const party = z.strictObject({
    organization: org.optional(),
    group: text.optional(),
    signatories: keys.optional(),
  });
  const agreement = z.strictObject({
    key,
    id: z.string().optional(),
    title: need(text),
    reference: z.string().optional(),
    type: need(z.enum(AGREEMENT_TYPES)),
    status: need(z.enum(AGREEMENT_STATUSES)),
    signedOn: day.optional(),
    effectiveOn: day.optional(),
    expiresOn: day.optional(),
    term: text.optional(),
    renews: z.enum(RENEWALS).optional(),
    parties: need(z.array(party)),
    witnesses: keys.optional(),
    witnessesOpen: flag,
    purpose: text.optional(),
    scope: z.array(z.strictObject({ key, text: need(text) })).optional(),
    scopeOpen: flag,
    fields: texts.optional(),
    fieldsOpen: flag,
    count: z.int().positive().optional(),
    value: text.optional(),
    documents: texts.optional(),
    documentsOpen: flag,
    nth: z.int().positive().optional(),
    amends: earlier.optional(),
    renewalOf: earlier.optional(),
    file: z.string().optional(),
  });
  const point = z.int().nonnegative().optional();
  const from = z.union([
    z.strictObject({ agreement: key, scope: key.optional() }),
    z.strictObject({ remark: key, point }),
    z.strictObject({ outcome: key }),
    z.strictObject({ item: key, topic: point }),
  ]);
  const followUp = z.strictObject({
    key,
    id: z.string().optional(),
    text: need(text),
    force: need(z.enum(FORCES)),
    by: z
      .strictObject({ participants: keys.optional(), organizations: z.array(org).optional(), all: flag })
      .optional(),
    to: whose.optional(),
    due: z.strictObject({ on: day.optional(), words: text.optional(), review: day.optional() }).optional(),
    from: from.optional(),
    every: z.enum(ROUNDS).optional(),
    announce: flag,
  });
  const photo = z.strictObject({
    key,
    file: z.string().optional(),
    caption: text.optional(),
    people: keys.optional(),
    leftToRight: flag,
    after: key.optional(),
    credit: text.optional(),
  });
  const credit = z.strictObject({ name: need(text), unit: text.optional() }).optional();

  return z.strictObject({
    format: z.literal(FORMAT),
    id: z.string().optional(),
    kind: z.enum(KINDS),
    title: need(text),
    news: key.optional(),
    home: org.optional(),
    officialName: text.optional(),
    theme: text.optional(),
    slogan: text.optional(),
    status: z.enum(STATUSES),
    statusReason: text.optional(),
    when: need(when),
    planned: when.optional(),
    city: text.optional(),
    areas: texts.optional(),
    venue: venue.optional(),
    online: z.enum(ONLINE).optional(),
    partOf: z
      .strictObject({
        name: need(text),
        how: z.enum(PART_OF).optional(),
        when: when.optional(),
        city: text.optional(),
        venue: venue.optional(),
        organizers,
      })
      .optional(),
    purpose: text.optional(),
    organizers,
    delegations: z.array(delegation).optional(),
    participants: need(z.array(participant)),
    participantsOpen: flag,
    openSides: z.array(z.enum(SIDES)).optional(),
    attendance: z
      .strictObject({
        count: need(z.int().positive()),
        bound: z.enum(BOUNDS).optional(),
        of: text.optional(),
        including: texts.optional(),
      })
      .optional(),
    agenda: need(z.array(item)),
    outcomes: z.array(outcome).optional(),
    agreements: z.array(agreement).optional(),
    followUps: z.array(followUp).optional(),
    background: texts.optional(),
    photos: z.array(photo).optional(),
    credits: z
      .strictObject({
        author: credit,
        editor: credit,
        reviewer: credit,
        photographer: credit,
        translator: credit,
        publisher: credit,
        source: text.optional(),
      })
      .optional(),
    published: day.optional(),
  });
};

/** The shape of a draft: known fields, right types, with format, kind, status and keys. */
export const draftRecord = recordShape("draft");
/** The shape of a complete record, without the rules (`rules.ts`). */
export const completeShape = recordShape("complete");

/** A draft: everything but format, kind, status and keys may be missing. */
export type DraftRecord = z.infer<typeof draftRecord>;

/** A complete record by shape; `record.ts` checks the rules. */
export type EventRecord = z.infer<typeof completeShape>;

export type Participant = NonNullable<DraftRecord["participants"]>[number];
export type Person = NonNullable<Participant["person"]>;
export type Post = NonNullable<Participant["posts"]>[number];
export type Delegation = NonNullable<DraftRecord["delegations"]>[number];
export type Organizer = NonNullable<DraftRecord["organizers"]>[number];
export type AgendaItem = NonNullable<DraftRecord["agenda"]>[number];
export type Remark = NonNullable<AgendaItem["remarks"]>[number];
export type Outcome = NonNullable<DraftRecord["outcomes"]>[number];
export type Agreement = NonNullable<DraftRecord["agreements"]>[number];
export type FollowUp = NonNullable<DraftRecord["followUps"]>[number];
export type Photo = NonNullable<DraftRecord["photos"]>[number];
export type When = NonNullable<DraftRecord["when"]>;
export type Venue = NonNullable<DraftRecord["venue"]>;
export type PartOf = NonNullable<DraftRecord["partOf"]>;
