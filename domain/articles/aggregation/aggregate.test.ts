import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { contentOf } from "../content/of-record";
import { factsOf } from "../reference/facts";
import { documentPlan } from "../structure/document";
import { houseStyle } from "../style";
import { aggregate } from "./aggregate";
import type { SentencePlan } from "./sentence-plan";

const person = (key: string, more: object = {}): object => ({
  key,
  person: { name: { en: `Person ${key}` } },
  ...more,
});
const sentences = (more: object): SentencePlan[] => {
  const record = {
    format: FORMAT,
    kind: "inspection",
    status: "held",
    title: { en: "Visit" },
    when: { start: "2024-03-05" },
    participants: [
      person("guest", { side: "guest", roles: ["head"] }),
      person("a"),
      person("b"),
      person("c"),
    ],
    agenda: [],
    ...more,
  } as DraftRecord;
  const content = contentOf(record);
  const document = documentPlan(content, factsOf(record, "en", houseStyle("en")));
  return document
    ? aggregate(document, content, "2024-03-05").paragraphs.flatMap((one) => one.sentences)
    : [];
};
const shape = (plans: readonly SentencePlan[]): string[] =>
  plans.map((one) => [one.head.type, ...one.joined.map((message) => message.type)].join("+"));

const remark = (by: string, act: string, point?: string): object => ({
  key: `${by}-${act}`,
  by: [by],
  act,
  ...(point ? { points: [{ en: point }] } : {}),
});
const item = (key: string, more: object): object => ({ key, activity: "talks", ...more });

describe("aggregation", () => {
  it("joins talks to the tour that they followed at the same place", () => {
    const venue = { name: { en: "Port" } };
    const plans = sentences({
      agenda: [
        item("tour", { activity: "tour", venue, saw: [{ en: "the docks" }] }),
        item("talks", { venue, people: [{ key: "guest" }, { key: "a" }] }),
      ],
    });
    expect(shape(plans)).toContain("tour+talk");
  });

  it("keeps a speech apart from what all did elsewhere before it", () => {
    const plans = sentences({
      kind: "meeting",
      agenda: [
        item("before", { activity: "other", did: { en: "tour the industrial park" } }),
        item("open", { activity: "speeches", remarks: [remark("a", "speak")] }),
      ],
    });
    expect(shape(plans)).not.toContain("session+speech");
  });

  it("joins several speakers with one short act each, and no more than two of different acts", () => {
    const same = sentences({
      agenda: [
        item("s", {
          remarks: [remark("a", "speak", "tea"), remark("b", "speak", "salt"), remark("c", "speak", "oil")],
        }),
      ],
    });
    expect(shape(same)).toContain("speech+speech+speech");
    const different = sentences({
      agenda: [
        item("s", {
          remarks: [remark("a", "welcome"), remark("b", "introduce", "salt"), remark("c", "praise", "oil")],
        }),
      ],
    });
    expect(shape(different).filter((one) => one.startsWith("speech"))).toEqual(["speech+speech", "speech"]);
  });

  it("parts a visitor from a host who said something else at some length", () => {
    const [asked, praised] = [
      remark("guest", "propose", "exchange ten pilots of the lake every spring"),
      remark("a", "praise", "the old piers of the northern shore"),
    ];
    const people = [{ key: "guest" }, { key: "a" }];
    const two = (...remarks: object[]): string[] =>
      shape(sentences({ agenda: [item("s", { people, remarks })] }))
        .filter((one) => one.includes("speech"))
        .map((one) => one.replace("+talk", ""));
    expect(two(asked, praised)).toEqual(["speech", "speech"]);
    expect(two(remark("guest", "propose", "exchange pilots"), remark("a", "praise", "the piers"))).toEqual([
      "speech+speech",
    ]);
    expect(two({ ...asked, act: "ask" }, { ...praised, act: "promise" })).toEqual(["speech+speech"]);
  });

  it("links stops only where the record has an order of places, and none on days of their own", () => {
    const stop = (key: string, more: object = {}): object =>
      item(key, {
        activity: "tour",
        venue: { name: { en: `Port ${key}` } },
        topics: [{ en: key }, { en: "ships" }],
        ...more,
      });
    const links = (agenda: object[]): string[] =>
      sentences({ agenda })
        .filter((one) => one.head.type === "tour")
        .map((one) => (one.link.type === "stop" ? one.link.at : one.link.type));
    expect(links([stop("x"), stop("y"), stop("z")])).toEqual(["first", "next", "last"]);
    expect(
      links([stop("x", { when: { start: "2024-03-05" } }), stop("y", { when: { start: "2024-03-06" } })]),
    ).toEqual(["day", "day"]);
    expect(links([stop("x")])).toEqual(["none"]);
  });

  it("joins a round of stops of which nothing more is known", () => {
    const stop = (key: string): object =>
      item(key, { activity: "tour", venue: { name: { en: `Port ${key}` } } });
    expect(shape(sentences({ agenda: [stop("x"), stop("y"), stop("z")] }))).toContain("tour+tour+tour");
    const learned = (key: string, saw: object[] = []): object => ({
      ...stop(key),
      topics: [{ en: key }],
      saw,
    });
    expect(shape(sentences({ agenda: [learned("x"), stop("y"), learned("z")] }))).toContain("tour+tour+tour");
    expect(shape(sentences({ agenda: [learned("x", [{ en: "docks" }]), stop("y")] }))).not.toContain(
      "tour+tour",
    );
  });

  it("makes the place of talks the setting of the speech, if nothing else is known of them", () => {
    const plans = sentences({
      kind: "reception",
      participants: [person("guest", { side: "guest" }), person("a", { side: "host", roles: ["receiver"] })],
      agenda: [item("t", { venue: { name: { en: "Hall" } }, remarks: [remark("a", "welcome")] })],
    });
    expect(shape(plans)).toContain("speech+talk");
  });

  it("joins to a tour what the office writes of the visitors, and no other sentence", () => {
    const tour = (text: string): object =>
      item("tour", { activity: "tour", venue: { name: { en: "Port" } }, narrative: [{ en: text }] });
    expect(shape(sentences({ agenda: [tour("The visitors showed interest in the docks.")] }))).toContain(
      "tour+narrative",
    );
    expect(shape(sentences({ agenda: [tour("The docks were repaired last year.")] }))).toContain("narrative");
  });

  it("places stops without a day after a meeting of a known day without an order, and a tour before it likewise", () => {
    const stop = (key: string, more: object = {}): object =>
      item(key, { activity: "tour", venue: { name: { en: key } }, ...more });
    const met = item("talks", { when: { start: "2024-03-05" }, topics: [{ en: "trade" }] });
    const round = sentences({ agenda: [met, stop("Port"), stop("Dock")] });
    expect(round.find((one) => one.head.type === "tour")?.link.type).toBe("after");
    const earlier = sentences({ agenda: [stop("Port", { told: "before" }), met] });
    expect(earlier.find((one) => one.head.type === "tour")?.link.type).toBe("after");
  });

  it("does not join speakers of whom one has already spoken with the others", () => {
    const together = { ...remark("a", "say", "tea is dear"), by: ["a", "b"] };
    const plans = sentences({ agenda: [item("s", { remarks: [together, remark("a", "ask", "buy tea")] })] });
    expect(shape(plans)).not.toContain("speech+speech");
  });

  it("joins what one owner promised with the same degree of commitment, but nothing with a deadline of its own", () => {
    const promise = (key: string, more: object = {}): object => ({
      key,
      text: { en: `send list ${key}` },
      force: "commitment",
      by: { participants: ["a"] },
      ...more,
    });
    const shapes = (last: object): string[] =>
      shape(sentences({ followUps: [promise("f"), promise("g", last)] }));
    expect(shapes({})).toContain("promised+promised");
    expect(shapes({ due: { on: "2024-05-01" } })).not.toContain("promised+promised");
    expect(shapes({ by: { participants: ["b"] } })).not.toContain("promised+promised");
    expect(shapes({ force: "intention" })).not.toContain("promised+promised");
  });
});
