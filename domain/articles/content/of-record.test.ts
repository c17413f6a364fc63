import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pathOf } from "../../events/paths";
import { draftRecords, validRecords } from "../../events/record.test-data";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { LANGS } from "../../events/values";
import { isToBeStated } from "../facts-to-state";
import { textsOf } from "../record-texts";
import type { Message, MessageType } from "./message";
import { contentOf } from "./of-record";

const RUNS = { numRuns: 200, seed: 20240305 };

const covers = (path: string, text: string): boolean =>
  text === path || text.startsWith(`${path}.`) || text.startsWith(`${path}[`);

describe("the messages of any record", { timeout: 60_000 }, () => {
  it("contain each text of the record once, except people: they are stated where they are first mentioned", () => {
    fc.assert(
      fc.property(validRecords({ statuses: ["held"] }), fc.constantFrom(...LANGS), (record, lang) => {
        const { messages } = contentOf(record);
        const texts = textsOf(record, lang)
          .map(({ at }) => pathOf(record, at))
          .filter((path) => isToBeStated(record, path) && !/^(participants|photos|credits)\b/.test(path));
        for (const text of texts) {
          const owners = messages.filter((message) => message.paths.some((path) => covers(path, text)));
          if (/^organizers\b/.test(text) && owners.length === 0) continue;
          if (/organizers\b/.test(text)) expect(owners.length, text).toBeGreaterThan(0);
          else
            expect(
              owners.map((one) => one.id),
              text,
            ).toHaveLength(1);
        }
      }),
      RUNS,
    );
  });

  it("have ids of their own, and never throw on a half-filled record", () => {
    fc.assert(
      fc.property(draftRecords(), (record) => {
        const ids = contentOf(record).messages.map((one) => one.id);
        expect(ids).toEqual([...new Set(ids)]);
      }),
      RUNS,
    );
  });
});

const person = (key: string, more: object = {}): object => ({
  key,
  person: { name: { en: key, zh: key } },
  posts: [{ organization: { name: { en: `Body of ${key}` } }, title: { en: "director" } }],
  ...more,
});

const record = (more: object): DraftRecord =>
  ({
    format: FORMAT,
    kind: "reception",
    status: "held",
    title: { en: "Visit" },
    when: {},
    participants: [],
    agenda: [],
    ...more,
  }) as DraftRecord;

const of = <T extends MessageType>(given: DraftRecord, type: T): Extract<Message, { type: T }>[] =>
  contentOf(given).messages.filter((one): one is Extract<Message, { type: T }> => one.type === type);

describe("relations", () => {
  const inspection = record({
    kind: "inspection",
    participants: [
      person("guest", { side: "guest" }),
      person("guide", { side: "host", roles: ["head", "escort"] }),
      { key: "staff", group: { en: "staff" }, of: [{ name: { en: "Body of guide" } }], side: "host" },
      person("met", { side: "third" }),
    ],
    agenda: [
      {
        key: "talks",
        activity: "talks",
        people: [{ key: "guest" }, { key: "guide" }, { key: "staff" }, { key: "met" }],
      },
    ],
  });

  it("the visitors' companions are never those they met", () => {
    const [talk] = of(inspection, "talk");
    expect(talk?.scene.counterparts).toEqual(["met"]);
    expect(talk?.scene.visitors).toEqual(["guest", "guide", "staff"]);
  });

  it("a third side that is listed at talks is whom they met, and is not also present", () => {
    expect(of(inspection, "present").flatMap((one) => one.people)).not.toContain("met");
  });

  it("an item's own escort escorts at that item alone", () => {
    const given = record({
      participants: [
        person("guest", { side: "guest" }),
        person("host", { side: "host", roles: ["receiver", "escort"] }),
      ],
      agenda: [
        {
          key: "tour",
          activity: "tour",
          people: [{ key: "guest" }, { key: "host", as: "escort" }],
          saw: [{ en: "the port" }],
        },
      ],
    });
    expect(of(given, "accompany")).toEqual([]);
    expect(of(given, "tour")[0]?.scene.escorts).toEqual(["host"]);
  });

  it("all who received are in one message, whether they speak later or not", () => {
    const given = record({
      participants: [
        person("guest", { side: "guest" }),
        person("first", { side: "host", roles: ["receiver"] }),
        person("second", { side: "host", roles: ["receiver", "speaker"] }),
      ],
      agenda: [
        {
          key: "talks",
          activity: "talks",
          remarks: [{ key: "r", by: ["second"], act: "introduce", points: [{ en: "the port" }] }],
        },
      ],
    });
    expect(of(given, "receive").map((one) => one.people)).toEqual([["first", "second"]]);
  });

  it("several equal guests whom the hosts met individually are met separately, and nobody is a companion", () => {
    const given = record({
      kind: "meeting",
      participants: [
        person("host", { side: "host", roles: ["receiver"] }),
        person("ann", { side: "guest" }),
        person("bob", { side: "guest" }),
      ],
      agenda: [{ key: "m", activity: "talks", each: true }],
    });
    const [meet] = of(given, "meet");
    expect(meet?.separate).toBe(true);
    expect(meet?.groups).toEqual([["ann"], ["bob"]]);
    expect(of(given, "members")).toEqual([]);
  });

  it("an item that summarizes later ones is not a separate meeting", () => {
    const host = (key: string): object => person(key, { side: "host", roles: ["receiver"] });
    const at = (key: string, ...people: string[]): object => ({
      key,
      activity: "talks",
      people: [{ key: "guest", as: "head" }, ...people.map((one) => ({ key: one, as: "receiver" }))],
      ...(key === "all" ? {} : { venue: { name: { en: `Embassy ${key}` } } }),
    });
    const given = record({
      kind: "outbound_visit",
      participants: [person("guest", { side: "guest", roles: ["head"] }), host("a"), host("b")],
      agenda: [at("all", "a", "b"), at("x", "a"), at("y", "b")],
    });
    const [receive] = of(given, "receive");
    expect(receive?.separate).toBe(true);
    const all = contentOf(given).scenes.find((scene) => scene.key === "all");
    expect(all?.summary).toBe(true);
    expect([...(all?.receivers ?? []), ...(all?.counterparts ?? [])]).toEqual([]);
    expect(
      of(given, "talk")
        .filter((one) => one.scene.key !== "all")
        .map((one) => one.known),
    ).toEqual([true, true]);
  });

  it("talks before a tour and a gift by some of those who were there are no summary", () => {
    const given = record({
      participants: [
        person("guest", { side: "guest", roles: ["head"] }),
        person("aide", { side: "guest" }),
        person("host", { side: "host" }),
      ],
      agenda: [
        { key: "talks", activity: "talks", people: [{ key: "guest" }, { key: "aide" }, { key: "host" }] },
        { key: "gift", activity: "other", people: [{ key: "guest" }, { key: "host" }] },
        { key: "tour", activity: "tour", people: [{ key: "guest" }, { key: "aide" }] },
      ],
    });
    const talks = contentOf(given).scenes.find((scene) => scene.key === "talks");
    expect(talks?.summary).toBe(false);
    expect(talks?.counterparts).toEqual(["host"]);
  });
});

describe("the news", () => {
  const signing = record({
    title: { en: "Spring programme" },
    participants: [person("guest", { side: "guest" }), person("host", { side: "host", roles: ["receiver"] })],
    agreements: [
      {
        key: "a",
        title: { en: "pact" },
        type: "other",
        status: "signed",
        parties: [{ organization: { name: { en: "A" } } }, { organization: { name: { en: "B" } } }],
      },
    ],
  });

  it("is what was signed, rather than that somebody came", () => {
    expect(contentOf(signing).candidates.map((one) => one.type)).toEqual(["sign", "visit"]);
  });

  it("is the visit if the title names it and others than the visitors signed", () => {
    const guest = (body: string): DraftRecord => ({
      ...signing,
      title: { en: "Ann Exemplar visits Lakeside" },
      participants: [
        person("guest", {
          side: "guest",
          posts: [{ title: { en: "mayor" }, organization: { name: { en: body } } }],
        }) as never,
        ...(signing.participants ?? []).slice(1),
      ],
    });
    expect(contentOf(guest("C")).candidates[0]?.type).toBe("visit");
    expect(contentOf(guest("A")).candidates[0]?.type).toBe("sign");
    expect(contentOf({ ...guest("C"), title: { en: "Pact signed on a visit" } }).candidates[0]?.type).toBe(
      "sign",
    );
  });

  it("is not what is only planned", () => {
    const [agreement] = signing.agreements ?? [];
    const planned = {
      ...signing,
      agreements: agreement ? [{ ...agreement, status: "planned" as const }] : [],
    };
    expect(contentOf(planned).candidates[0]?.type).toBe("visit");
  });

  it("is what the record chooses", () => {
    expect(contentOf({ ...signing, news: "guest" }).candidates[0]?.type).toBe("visit");
  });

  it("is the meeting rather than its talks, so that the text begins with who met", () => {
    const meeting: DraftRecord = {
      format: FORMAT,
      kind: "meeting",
      status: "held",
      news: "talks",
      participants: [person("host", { side: "host" }) as never, person("guest", { side: "guest" }) as never],
      agenda: [{ key: "talks", activity: "talks", title: { en: "first consultations" } }],
    };
    expect(contentOf(meeting).candidates[0]?.type).toBe("meet");
  });
});
