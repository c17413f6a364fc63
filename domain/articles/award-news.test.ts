import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../events/shape";
import { en } from "./en/whole-articles/lake-town.test-data";
import { lintArticle } from "./lint";
import { toText } from "./render";
import { writeArticle } from "./write";

// An invented order given to an invented scholar, and a meeting with an invented delegation.

const person = (key: string, name: string, title: string, more: object = {}): object => ({
  key,
  person: { name: en(name) },
  posts: [{ title: en(title) }],
  ...more,
});

const written = (given: object): string => {
  const record = { format: FORMAT, status: "held", when: { start: "2024-03-05" }, ...given } as DraftRecord;
  const article = writeArticle(record, "en");
  expect(lintArticle(article, record)).toEqual([]);
  return toText(article);
};

describe("an award as the news", () => {
  const text = written({
    kind: "other",
    news: "order",
    title: en("Ann Exemplar receives the Order of the Lake"),
    city: en("Port Sample"),
    venue: { name: en("garden of the residence"), the: true },
    participants: [
      person("bo", "Bo Sample", "Ambassador of Northland"),
      person("ann", "Ann Exemplar", "historian"),
    ],
    agenda: [
      {
        key: "ceremony",
        activity: "ceremony",
        title: en("award ceremony"),
        outcomes: ["order"],
        remarks: [
          { key: "r1", by: ["ann"], act: "thank", whom: en("Northland"), points: [en("the order")] },
          { key: "r2", by: ["ann"], act: "say", points: [en("the order was her first award")] },
        ],
      },
    ],
    outcomes: [
      {
        key: "order",
        type: "award",
        by: ["bo"],
        to: { participants: ["ann"] },
        points: [en("the Order of the Lake, First Class")],
      },
    ],
    background: [en("The Order of the Lake, First Class, is given once a year.")],
  });

  it("says in its sentence where it was given", () => {
    expect(text).toContain(
      "with the Order of the Lake, First Class, at an award ceremony in the garden of the residence in Port Sample on March 5, 2024.",
    );
    expect(text).not.toContain("ceremony was held");
  });

  it("is explained at the end, and not named twice in one sentence of thanks", () => {
    expect(text).toContain("for the order and said that it was her first award");
    expect(text.trim()).toMatch(/\n\n[^\n]* is given once a year\.$/);
  });
});

describe("several gifts or awards of the same people at one ceremony", () => {
  const school = { name: en("Alder School"), kind: "school" };
  const clinic = { name: en("Reedham Clinic"), kind: "hospital" };
  const several = (type: string, title: string, first: string, second: string, by = "bo"): string =>
    written({
      kind: "other",
      title: en(title),
      city: en("Port Sample"),
      participants: [
        person("bo", "Bo Sample", "Ambassador of Northland"),
        person("cy", "Cy Poe", "Consul of Southland"),
        person("ann", "Ann Exemplar", "teacher"),
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: en("ceremony"),
          outcomes: ["one", "two"],
          remarks: [{ key: "r", by: ["ann"], act: "thank", whom: en("Northland"), points: [en("its help")] }],
        },
      ],
      outcomes: [
        { key: "one", type, by: ["bo"], to: { organizations: [school] }, points: [en(first)] },
        { key: "two", type, by: [by], to: { organizations: [clinic] }, points: [en(second)] },
      ],
    });

  it("are the news together", () => {
    const gifts = several("gift", "Northland donates boats and beds", "two boats", "nine beds");
    expect(gifts).toContain(
      "Bo Sample, Ambassador of Northland, presented Alder School with two boats at a ceremony in Port Sample on March 5, 2024.",
    );
    expect(gifts.indexOf("nine beds")).toBeLessThan(gifts.indexOf("Ann Exemplar"));
    const titles = several("award", "Northland confers titles", "the title of Lake School", "the Reed Prize");
    expect(titles).toMatch(/^[^\n]+\n\nBo Sample[^.]*the title of Lake School[^.]*ceremony/);
    expect(gifts + titles).not.toContain("ceremony was held");
  });

  it("are parts of the ceremony where several people gave them", () => {
    const text = several("gift", "Boats and beds as gifts", "two boats", "nine beds", "cy");
    expect(text).toContain("A ceremony was held in Port Sample");
  });
});

describe("a delegation of which the head is named first", () => {
  const guest = { side: "guest", delegation: "d" };
  const given = (along: object): object => ({
    kind: "meeting",
    title: en("Minister meets delegation"),
    delegations: [{ key: "d", side: "guest", head: "ann" }],
    participants: [
      person("bo", "Bo Sample", "Minister of Trade of Northland", { side: "host", roles: ["receiver"] }),
      person("ann", "Ann Exemplar", "chair of the Lakeside Chamber", { ...guest, roles: ["head"] }),
      along,
    ],
    agenda: [],
  });

  it("is led by that head where others came too", () => {
    const text = written(given({ key: "m", group: en("business leaders"), ...guest }));
    expect(text).toContain("met a delegation led by Ann Exemplar");
    expect(text).toContain("The delegation included business leaders.");
  });
});

describe("an award with what it is for", () => {
  const given = (title: string, more: object = {}) =>
    written({
      kind: "other",
      title: en(title),
      city: en("Port Sample"),
      venue: { name: en("Lake Hall"), the: true },
      participants: [
        person("bo", "Bo Sample", "Deputy Minister of Boats of Northland", more),
        person("cy", "Cy Poe", "President of the Lake Republic of Northland", { presence: "absent" }),
        person("ann", "Ann Exemplar", "Ambassador of Southland to Northland"),
      ],
      agenda: [{ key: "c", activity: "ceremony", outcomes: ["order"] }],
      outcomes: [
        {
          key: "order",
          type: "award",
          by: ["bo"],
          to: { participants: ["ann"] },
          points: [
            en("the Lake Order, in recognition of her contributions to trade between the two countries"),
          ],
        },
      ],
    });

  it("is the news about its recipient, where the title names them and there is no room for the giver", () => {
    const text = given("Ambassador of Southland receives Lake Order", { onBehalfOf: "cy" });
    expect(text).toContain(
      "Ann Exemplar, Ambassador of Southland to Northland, received the Lake Order in the Lake Hall in Port Sample on March 5, 2024, in recognition of her contributions to trade between the two countries. Bo Sample, Deputy Minister of Boats of Northland, presented it on behalf of the President of the Lake Republic of Northland, Cy Poe.",
    );
    expect(text).not.toContain("two countries in the Lake Hall");
  });

  it("was given at a place that is not where the work was done", () => {
    const text = given("Northland confers Lake Order on ambassador");
    expect(text).not.toContain("two countries in the Lake Hall");
    expect(text).toContain("in the Lake Hall in Port Sample on March 5, 2024, in recognition of");
  });
});
