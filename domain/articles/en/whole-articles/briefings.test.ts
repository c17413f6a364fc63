import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { toText } from "../../render";
import { writeArticle } from "../../write";
import { en } from "./lake-town.test-data";

const remark = (key: string, by: string, act: string, points: string[], more: object = {}) => ({
  key,
  by: [by],
  act,
  points: points.map(en),
  ...more,
});
const person = (key: string, name: string, title: string, side: string, more: object = {}) => ({
  key,
  person: { name: en(name), ...more },
  posts: [{ title: en(title) }],
  side,
});
const text = (remarks: object[], named: object = {}, other: object = {}): string =>
  toText(
    writeArticle(
      {
        format: FORMAT,
        kind: "reception",
        status: "held",
        when: { start: "2024-03-05" },
        city: en("Harbor City"),
        participants: [
          person("ann", "Ann Exemplar", "mayor of Harbor City", "host", {
            honorific: en("Dr"),
            later: en("Dr Exemplar"),
          }),
          person("bob", "Bob Invented", "director of Sample Zone", "guest", named),
          person("cora", "Cora Sample", "deputy director of Sample Zone", "guest", other),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            people: [{ key: "ann" }, { key: "bob" }, { key: "cora" }],
            remarks,
          },
        ],
      } as unknown as DraftRecord,
      "en",
    ),
  );

describe("a briefing", () => {
  it("has listeners where the record or the occasion says who they were", () => {
    expect(text([remark("r", "ann", "brief", ["the invented port"])])).toContain("briefed the visitors on");
    expect(text([remark("r", "bob", "brief", ["the invented port"], { to: ["ann"] })])).toContain(
      "briefed Dr Exemplar on the invented port",
    );
    expect(text([remark("r", "bob", "brief", ["the invented port"])])).toContain("gave a briefing on");
  });

  it("names its subject once", () => {
    const remarks = [
      remark("r", "ann", "brief", ["Harbor Institute"]),
      remark("s", "ann", "say", ["Harbor Institute trains divers"]),
    ];
    expect(text(remarks)).toContain("on Harbor Institute and said that it trains divers");
  });
});

describe("the situation of something", () => {
  const facts = remark("s", "bob", "say", ["the zone has 40 factories"]);

  it("does not have a sentence where its facts follow", () => {
    const article = text([remark("r", "bob", "introduce", ["the situation of Sample Zone"]), facts]);
    expect(article).toMatch(/said (?:Sample Zone|the zone) has 40 factories/);
    expect(article).not.toContain("situation");
  });

  it("is the content of the introduction where something else follows, or more was introduced", () => {
    const other = remark("s", "bob", "say", ["divers are rare"]);
    expect(text([remark("r", "bob", "introduce", ["the situation of Sample Zone"]), other])).toContain(
      "described Sample Zone",
    );
    expect(
      text([remark("r", "bob", "introduce", ["the situation of Sample Zone", "the invented plans"]), facts]),
    ).toContain("outlined Sample Zone");
  });
});

describe("a title of courtesy", () => {
  const said = [
    remark("r", "bob", "say", ["divers are rare"]),
    remark("c", "cora", "say", ["boats are many"]),
  ];

  it("is printed where everybody named has a title", () => {
    const mr = { honorific: en("Mr"), later: en("Mr Invented") };
    expect(text(said, mr)).not.toMatch(/\bMr\b/);
    expect(text(said, mr)).toContain("Dr Ann Exemplar");
    const professor = { honorific: en("Professor"), later: en("Professor Sample") };
    expect(text(said, mr, professor)).toMatch(/^(?:Mr Bob|.*\bMr )Invented/m);
  });
});
