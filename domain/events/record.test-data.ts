import fc from "fast-check";
import {
  ACTIVITIES,
  ACTS,
  AGREEMENT_STATUSES,
  AGREEMENT_TYPES,
  BOUNDS,
  FORCES,
  ITEM_ROLES,
  KINDS,
  ONLINE,
  OUTCOME_TYPES,
  PART_OF,
  RENEWALS,
  ROLES,
  ROUNDS,
  STATUSES,
  TIERS,
} from "./enumerations";
import { parseDraft, parseRecord } from "./parse";
import { type AgendaItem, type Agreement, type DraftRecord, type EventRecord, FORMAT } from "./shape";
import { type Chance, type TextForm, textMaker } from "./unique-texts.test-data";
import { type DraftOrg, LANGS, type Lang, ORG_KINDS, type Org, PARTS, PRONOUNS, SIDES } from "./values";

/** What records are wanted. */
interface Wanted {
  /** `mixed`: each text in one language or in both, by chance. */
  langs?: readonly Lang[] | "mixed";
  statuses?: readonly (typeof STATUSES)[number][];
  /** 1: without the fields that the second edition of the format added. */
  edition?: 1 | 2;
}

type Member = EventRecord["participants"][number];

const build = (chance: Chance, wanted: Wanted): EventRecord => {
  const int = (min: number, max: number): number => chance.nextInt(min, max);
  const often = (percent: number): boolean => int(1, 100) <= percent;
  const pick = <T>(list: readonly T[]): T => list[int(0, list.length - 1)] as T;
  const many = <T>(most: number, make: (i: number) => T): T[] =>
    Array.from({ length: int(0, most) }, (_, i) => make(i));
  const some = <T>(list: readonly T[], most: number): T[] => {
    const rest = [...list];
    return Array.from(
      { length: Math.min(int(1, most), rest.length) },
      () => rest.splice(int(0, rest.length - 1), 1)[0] as T,
    );
  };
  /** Fields that are there by chance. */
  const maybe = <T extends object>(percent: number, make: () => T): Partial<T> =>
    often(percent) ? make() : {};
  /** Fields of the second edition that are there by chance. */
  const added = <T extends object>(percent: number, make: () => T): Partial<T> =>
    wanted.edition !== 1 ? maybe(percent, make) : {};
  const modes = [["en"], ["zh"], ["en", "zh"]] as const;
  const mode = wanted.langs ?? pick([...modes, ["en", "zh"] as const, "mixed" as const]);
  const text = textMaker(() => (mode === "mixed" ? pick(modes) : mode));
  const texts = (form: TextForm, least: number, most: number) =>
    Array.from({ length: int(least, most) }, () => text(form));
  const day = (): string => `2024-0${int(1, 9)}-${int(10, 28)}`;

  const parents: DraftOrg[] = many(2, () => ({
    name: text("university"),
    ...maybe(30, () => ({ short: text("short") })),
  }));
  const orgs = Array.from({ length: int(2, 6) }, () => ({
    name: text(pick(["company", "association", "bureau", "university", "office"])),
    ...maybe(20, () => ({ the: often(50) })),
    ...maybe(30, () => ({ short: text("short"), ...added(30, () => ({ shortThe: often(50) })) })),
    ...maybe(20, () => ({ aliases: ["Aliasname"] })),
    ...maybe(20, () => ({ kind: pick(ORG_KINDS) })),
    ...maybe(15, () => ({ city: text("city") })),
    ...(parents.length > 0 && often(30) ? { parent: pick(parents) } : {}),
  })) as Org[];
  const venue = () => ({
    name: text("venue"),
    ...maybe(20, () => ({ the: often(50) })),
    ...maybe(30, () => ({ city: text("city") })),
    ...maybe(20, () => ({ address: text("venue") })),
    ...maybe(20, () => ({ organization: pick(orgs) })),
  });
  const when = () => ({
    ...maybe(90, () => {
      const start = day();
      return { start, ...maybe(20, () => ({ end: `${start.slice(0, 5)}1${int(0, 2)}-01` })) };
    }),
    ...maybe(40, () => ({ part: pick(PARTS) })),
    ...maybe(10, () => ({ time: "09:30", endTime: "11:00", zone: "Asia/Shanghai" })),
    ...maybe(10, () => ({ words: text("moment") })),
  });

  const status = pick(wanted.statuses ?? STATUSES);
  const sided = often(75);
  const delegationKeys = sided ? many(2, (i) => `d${i}`) : [];
  const people = Array.from(
    { length: int(1, often(10) ? 30 : 7) },
    (_, i): Member => ({
      key: `p${i}`,
      ...(often(80)
        ? {
            person: {
              name: text("person"),
              ...maybe(20, () => ({ later: text("later") })),
              ...maybe(30, () => ({ pronoun: pick(PRONOUNS) })),
              ...maybe(10, () => ({ aliases: ["Otherspelling"] })),
              ...maybe(10, () => ({ honorific: text("later"), postNominals: text("short") })),
            },
            ...maybe(85, () => ({
              posts: Array.from({ length: int(1, often(10) ? 4 : 2) }, () => ({
                ...(often(90)
                  ? { organization: pick(orgs), ...maybe(92, () => ({ title: text("title") })) }
                  : { title: text("title") }),
                ...maybe(10, () => ({ rank: int(1, 5) })),
                ...maybe(8, () => ({ [pick(["former", "acting", "concurrent", "honorary"])]: true })),
              })),
            })),
          }
        : {
            group: text("group"),
            ...maybe(60, () => ({ of: some(orgs, 3), ...maybe(20, () => ({ ofOpen: true })) })),
          }),
      ...maybe(10, () => ({ functions: texts("function", 1, 2) })),
      ...(sided ? { side: pick(often(80) ? (["host", "guest"] as const) : SIDES) } : {}),
      ...(delegationKeys.length > 0 && often(40) ? { delegation: pick(delegationKeys) } : {}),
      ...maybe(8, () => ({ presence: pick(["remote", "invited", "absent"] as const) })),
      ...maybe(35, () => ({
        roles: some(
          ROLES.filter((role) => role !== "principal" && role !== "speaker"),
          2,
        ),
      })),
    }),
  );
  const there = people.filter((one) => one.presence !== "absent" && one.presence !== "invited");
  const key = (): string => pick(there.length > 0 ? there : people).key;
  const keys = (most: number): string[] =>
    some(there.length > 0 ? there : people, most).map((one) => one.key);
  if (there.length === 0) for (const one of people) delete one.presence;

  // Someone may have delegated, or been substituted.
  const extra: EventRecord["participants"] = [];
  if (often(15))
    extra.push({
      key: "sender",
      person: { name: text("person") },
      posts: [{ organization: pick(orgs), title: text("title") }],
      presence: "absent",
      roles: ["principal"],
    });
  if (often(8)) extra.push({ key: "body", group: text("group"), presence: "unstated" });
  if (often(10)) extra.push({ key: "missing", person: { name: text("person") }, presence: "substituted" });
  const [acting, instead] = there.filter((one) => one.person !== undefined);
  const [principal] = extra;
  if (acting && principal && principal.presence !== "substituted") acting.onBehalfOf = principal.key;
  const missing = extra.findIndex((one) => one.presence === "substituted");
  if (instead && missing >= 0) instead.substitutes = "missing";
  else if (missing >= 0) extra.splice(missing, 1);
  if (!acting) extra.splice(0);
  const participants = [...people, ...extra];

  const organizers = (most: number) => [
    ...some(orgs, most).map((organization) => ({ organization, tier: pick(TIERS) })),
    ...(often(15) ? [{ participant: key(), tier: pick(TIERS) }] : []),
  ];

  const outcomes = many(2, (i) => {
    const type = pick(OUTCOME_TYPES);
    const form = type === "consensus" ? "verb" : type === "result" ? "clause" : "noun";
    return {
      key: `o${i}`,
      type,
      ...maybe(50, () => ({ by: keys(2) })),
      ...(type === "consensus" || type === "launch"
        ? {}
        : maybe(50, () => ({ to: often(50) ? { participants: [key()] } : { organizations: [pick(orgs)] } }))),
      points: texts(form, 1, 2),
    };
  });
  const agreements = many(2, (i): Agreement => {
    const count = often(15);
    const signed = pick(AGREEMENT_STATUSES);
    const signers = keys(4);
    const signatory = () => (often(30) && signers.length > 0 ? { signatories: signers.splice(0, 1) } : {});
    return {
      key: `a${i}`,
      title: text(count ? "documents" : "agreement"),
      type: pick(AGREEMENT_TYPES),
      status: signed,
      ...maybe(30, () => ({ signedOn: day() })),
      ...maybe(15, () => ({ effectiveOn: day(), expiresOn: `2029-0${int(1, 9)}` })),
      ...maybe(15, () => ({ term: text("length") })),
      ...maybe(15, () => ({ renews: pick(RENEWALS) })),
      parties: often(10)
        ? []
        : some(orgs, 3).length < 2
          ? orgs.slice(0, 2).map((organization) => ({ organization }))
          : [
              ...orgs
                .slice(0, int(2, Math.min(3, orgs.length)))
                .map((organization) => ({ organization, ...signatory() })),
              ...(often(10) ? [{ group: text("group") }] : []),
            ],
      ...maybe(25, () => ({ witnesses: keys(2), ...maybe(20, () => ({ witnessesOpen: true })) })),
      ...maybe(25, () => ({ purpose: text("verb") })),
      ...maybe(50, () => ({
        scope: Array.from({ length: int(1, often(20) ? 7 : 3) }, (_, j) => ({
          key: `a${i}s${j}`,
          text: text("verb"),
        })),
        ...maybe(20, () => ({ scopeOpen: true })),
      })),
      ...maybe(25, () => ({ fields: texts("noun", 1, 4), ...maybe(30, () => ({ fieldsOpen: true })) })),
      ...(count
        ? {
            count: int(2, 20),
            ...maybe(50, () => ({ value: text("sum") })),
            ...maybe(50, () => ({ documents: texts("document", 1, 3), documentsOpen: true })),
          }
        : maybe(8, () => ({ nth: int(2, 4) }))),
      ...maybe(8, () => ({ amends: { title: text("agreement"), signedOn: day() } })),
      ...maybe(8, () => ({ renewalOf: { title: text("agreement") } })),
    };
  });

  let remarks = 0;
  const remark = (): NonNullable<AgendaItem["remarks"]>[number] => {
    const act = pick(ACTS);
    const verbs = ["propose", "promise", "require", "invite", "ask"];
    const clauses = ["say", "point_out", "stress", "convey"];
    const form =
      act === "hope" ? "hope" : verbs.includes(act) ? "verb" : clauses.includes(act) ? "clause" : "noun";
    const bare =
      ["speak", "say", "point_out", "stress", "propose", "congratulate"].includes(act) && often(20);
    const points = act === "welcome" || bare ? [] : texts(form, 1, 3);
    const withWhom =
      ["thank", "welcome", "congratulate", "require", "invite", "ask"].includes(act) && often(80);
    const forWhom = act === "propose" && points.length > 0;
    remarks += 1;
    const from = extra.find((one) => one.presence === "absent")?.key ?? key();
    return {
      key: `r${remarks}`,
      ...(often(8) ? { by: "all" } : { by: keys(often(85) ? 1 : 2), ...added(10, () => ({ byOpen: true })) }),
      act,
      ...added(12, () => ({ to: keys(2) })),
      ...(forWhom ? added(30, () => ({ whom: text("group") })) : {}),
      ...(act === "convey" ? { from: [from], ...maybe(60, () => ({ message: text("message") })) } : {}),
      ...(withWhom ? { whom: text("group") } : {}),
      ...(points.length > 0
        ? { points, ...(points.length > 1 ? maybe(15, () => ({ counted: true })) : {}) }
        : {}),
      ...maybe(8, () => ({ quote: text("quote") })),
    };
  };
  const agenda = many(often(10) ? 12 : 4, (i): AgendaItem => {
    const activity = pick(ACTIVITIES);
    return {
      key: `i${i}`,
      activity,
      ...(activity === "other" ? added(60, () => ({ did: text("verb") })) : {}),
      ...(activity === "handover" ? { title: text("noun") } : maybe(30, () => ({ title: text("item") }))),
      ...maybe(40, () => ({ venue: venue() })),
      ...added(12, () => ({ city: text("city") })),
      ...added(10, () => ({ online: pick(ONLINE) })),
      ...maybe(15, () => ({ when: { start: day(), ...maybe(40, () => ({ part: pick(PARTS) })) } })),
      ...maybe(8, () => ({ organizers: organizers(1) })),
      ...maybe(10, () => ({ told: pick(["main", "before", "after"] as const) })),
      ...maybe(55, () => ({
        people: keys(4).map((one) => ({ key: one, ...maybe(40, () => ({ as: pick(ITEM_ROLES) })) })),
        ...maybe(15, () => ({ peopleOpen: true })),
        ...added(10, () => ({ each: true })),
      })),
      ...(activity === "tour"
        ? maybe(70, () => ({ saw: texts("noun", 1, 3), ...maybe(20, () => ({ sawOpen: true })) }))
        : {}),
      ...maybe(40, () => ({ topics: texts("noun", 1, 3), ...maybe(20, () => ({ topicsOpen: true })) })),
      ...(activity === "discussion" || activity === "presentation"
        ? maybe(20, () => ({ sections: texts("noun", 2, 3) }))
        : {}),
      ...maybe(50, () => ({ remarks: Array.from({ length: int(1, 4) }, remark) })),
      ...maybe(8, () => ({ narrative: texts("sentence", 1, 2) })),
    };
  });
  const place = <K extends "agreements" | "outcomes">(field: K, list: readonly { key: string }[]) => {
    for (const one of list) {
      const item = agenda.length > 0 && often(50) ? pick(agenda) : undefined;
      if (item) item[field] = [...(item[field] ?? []), one.key];
    }
  };
  place("agreements", agreements);
  place("outcomes", outcomes);

  const pointed = agenda.flatMap((item) => item.remarks ?? []).filter((one) => one.points?.length);
  const followUps = many(3, (i) => ({
    key: `f${i}`,
    text: text("verb"),
    force: pick(FORCES),
    ...maybe(80, () => ({
      by: often(60) ? { organizations: [pick(orgs)] } : often(70) ? { participants: keys(1) } : { all: true },
    })),
    ...maybe(40, () => ({ to: often(60) ? { organizations: [pick(orgs)] } : { participants: keys(1) } })),
    ...maybe(50, () => ({ due: often(50) ? { on: day() } : { words: text("before"), review: "2025-01" } })),
    ...(pointed.length > 0 && often(40) ? { from: { remark: pick(pointed).key, point: 0 } } : {}),
    ...maybe(10, () => ({ every: pick(ROUNDS) })),
    ...maybe(20, () => ({ announce: often(60) })),
  }));

  return {
    format: FORMAT,
    kind: pick(KINDS),
    title: text("heading"),
    ...added(10, () => ({ news: pick([...agreements, ...agenda, ...outcomes, ...people]).key })),
    ...maybe(15, () => ({ home: pick(orgs) })),
    ...maybe(15, () => ({ officialName: text("formal") })),
    ...maybe(15, () => ({ theme: text("theme") })),
    ...maybe(10, () => ({ slogan: text("theme") })),
    status,
    ...(status === "held" ? {} : maybe(60, () => ({ statusReason: text("reason") }))),
    when: when(),
    ...(status === "held" ? {} : maybe(60, () => ({ planned: { start: day() } }))),
    ...maybe(40, () => ({ city: text("city") })),
    ...maybe(15, () => ({ areas: texts("city", 1, 3) })),
    ...maybe(40, () => ({ venue: venue() })),
    ...maybe(15, () => ({ online: pick(ONLINE) })),
    ...maybe(12, () => ({
      partOf: {
        name: text("formal"),
        ...maybe(70, () => ({ how: pick(PART_OF) })),
        ...maybe(40, () => ({ when: { start: day() } })),
        ...maybe(30, () => ({ venue: venue() })),
        ...maybe(20, () => ({ organizers: organizers(2) })),
      },
    })),
    ...maybe(35, () => ({ purpose: text("verb") })),
    ...maybe(30, () => ({ organizers: organizers(4) })),
    ...(delegationKeys.length > 0
      ? {
          delegations: delegationKeys.map((delegation) => {
            const head = people.find((one) => one.delegation === delegation && one.person)?.key;
            return {
              key: delegation,
              ...maybe(50, () => ({ name: text("association"), the: often(50) })),
              ...maybe(60, () => ({ side: pick(SIDES) })),
              ...(head && often(70) ? { head } : {}),
              ...maybe(40, () => ({ size: int(1, 20) })),
            };
          }),
        }
      : {}),
    participants,
    ...maybe(15, () => ({
      participantsOpen: true,
      ...(sided ? added(50, () => ({ openSides: some(SIDES, 2) })) : {}),
    })),
    ...maybe(15, () => ({
      attendance: {
        count: int(5, 300),
        ...maybe(50, () => ({ bound: pick(BOUNDS) })),
        ...maybe(50, () => ({ of: text("group") })),
        ...maybe(30, () => ({ including: texts("group", 1, 2) })),
      },
    })),
    agenda,
    ...(outcomes.length > 0 ? { outcomes } : {}),
    ...(agreements.length > 0 ? { agreements } : {}),
    ...(followUps.length > 0 ? { followUps } : {}),
    ...maybe(20, () => ({ background: texts("sentence", 1, 2) })),
    ...maybe(20, () => ({
      photos: Array.from({ length: int(1, 2) }, (_, i) => ({
        key: `photo${i}`,
        file: `picture-${i}.jpg`,
        ...(often(50)
          ? { caption: text("caption") }
          : maybe(70, () => ({ people: keys(3), leftToRight: often(50) }))),
        ...(agenda.length > 0 && often(50) ? { after: pick(agenda).key } : {}),
        ...maybe(30, () => ({ credit: text("name") })),
      })),
    })),
    ...maybe(25, () => ({
      credits: {
        ...maybe(60, () => ({
          author: { name: text("name"), ...maybe(40, () => ({ unit: text("office") })) },
        })),
        ...maybe(30, () => ({ editor: { name: text("name") } })),
        ...maybe(30, () => ({ reviewer: { name: text("name") } })),
        ...maybe(20, () => ({ photographer: { name: text("name") } })),
        ...maybe(20, () => ({ translator: { name: text("name") } })),
        ...maybe(20, () => ({ publisher: { name: text("association") } })),
        ...maybe(20, () => ({ source: text("association") })),
      },
    })),
    ...maybe(20, () => ({ published: "2024-12-01" })),
  } as EventRecord;
};

/** Copies of a value with one field or list member removed, larger parts first. */
export function* lessened(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i += 1) yield value.toSpliced(i, 1);
    for (let i = 0; i < value.length; i += 1)
      for (const less of lessened(value[i])) yield value.with(i, less);
  } else if (typeof value === "object" && value !== null) {
    for (const field of Object.keys(value)) {
      const { [field]: _, ...rest } = value as Record<string, unknown>;
      yield rest;
    }
    for (const [field, inner] of Object.entries(value))
      for (const less of lessened(inner)) yield { ...value, [field]: less };
  }
}

/** Random records; counterexamples shrink part by part while they stay valid. */
class RecordArbitrary<T> extends fc.Arbitrary<T> {
  constructor(
    private readonly make: (chance: Chance) => T,
    private readonly inOrder: (value: unknown) => boolean,
  ) {
    super();
  }
  generate(chance: fc.Random): fc.Value<T> {
    return new fc.Value(this.make(chance), undefined);
  }
  canShrinkWithoutContext(value: unknown): value is T {
    return this.inOrder(value);
  }
  shrink(value: T): fc.Stream<fc.Value<T>> {
    return fc
      .stream(lessened(value))
      .filter(this.inOrder)
      .map((less) => new fc.Value(less as T, undefined));
  }
}

/** Random valid records, in one language, in both or mixed, with optional parts. */
export const validRecords = (wanted: Wanted = {}): fc.Arbitrary<EventRecord> =>
  new RecordArbitrary(
    (chance) => build(chance, wanted),
    (value) => parseRecord(value).ok,
  );

const NEEDED = new Set(["format", "kind", "status", "key"]);

/** A random incomplete form of a value: parts missing, empty or without a language. */
const halved = (value: unknown, chance: Chance): unknown => {
  if (Array.isArray(value))
    return value.filter(() => chance.nextInt(1, 100) > 10).map((one) => halved(one, chance));
  if (typeof value !== "object" || value === null) return value;
  const isText =
    Object.keys(value).length > 0 &&
    Object.keys(value).every((field) => LANGS.some((lang) => lang === field));
  if (isText && chance.nextInt(1, 100) <= 15) return chance.nextInt(0, 1) ? {} : { en: "", zh: "" };
  const isFrom = "agreement" in value || "remark" in value || "outcome" in value || "item" in value;
  if (isFrom) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([field]) => NEEDED.has(field) || chance.nextInt(1, 100) > 12)
      .map(([field, inner]) => [field, halved(inner, chance)]),
  );
};

/** Random drafts: empty texts, dangling keys and broken rules. */
export const draftRecords = (wanted: Wanted = {}): fc.Arbitrary<DraftRecord> =>
  new RecordArbitrary(
    (chance) => halved(build(chance, wanted), chance) as DraftRecord,
    (value) => parseDraft(value).ok,
  );
