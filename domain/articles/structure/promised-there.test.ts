import { describe, expect, it } from "vitest";
import { en, office, person, personOf, said, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const pledge = (text: string, by: object, more: object = {}): object => ({
  key: "f",
  force: "commitment",
  text: en(text),
  by,
  ...more,
});
const people = [
  person("a", "Ann Lee", "mayor", office),
  personOf("b", "Bo Ray", "director", "Reed Port"),
  personOf("c", "Cy Dee", "head", "Lake Club"),
];
const written = (agenda: object[], followUps: object[], more: object = {}): string =>
  textOfEvent({
    kind: "other",
    title: en("Lake day held in Reedham"),
    officialName: en("the Lake Day"),
    city: en("Reedham"),
    participants: people,
    agenda,
    followUps,
    background: [en("Schools of the county lent boats to pupils in 2019.")],
    ...more,
  });
const talks = (key: string, keys: string[], ...remarks: object[]): object => ({
  key,
  activity: "talks",
  people: keys.map((one) => ({ key: one })),
  topics: [en(`the boats of dock ${key}`)],
  remarks,
});

describe("a promise", () => {
  it("stands with the only item of whoever made it", () => {
    const text = written(
      [talks("t", ["a", "b"]), talks("u", ["a", "c"], said("c", "say", "boats are good"))],
      [pledge("repair the old boats", { participants: ["b"] })],
    );
    expect(text.indexOf("repair the old boats")).toBeLessThan(text.indexOf("dock u"));
  });

  it("does not, where its owner was at several items", () => {
    const text = written(
      [talks("t", ["a", "b"]), talks("u", ["a", "b"], said("b", "say", "boats are good"))],
      [pledge("repair the old boats", { participants: ["b"] })],
    );
    expect(text.indexOf("repair the old boats")).toBeGreaterThan(text.indexOf("boats are good"));
  });

  it("follows the words of its owner, where these come later than its item", () => {
    const speeches = {
      key: "s",
      activity: "speeches",
      remarks: [said("a", "say", "the lake is deep"), said("c", "say", "boats are good")],
    };
    const text = written(
      [talks("t", ["a", "b"]), speeches],
      [pledge("sum up the talks", { participants: ["a"] }, { from: { item: "t" } })],
    );
    expect(text.indexOf("sum up the talks")).toBeGreaterThan(text.indexOf("the lake is deep"));
    expect(text.indexOf("sum up the talks")).toBeLessThan(text.indexOf("boats are good"));
  });
});

describe("what is to be done with a gift", () => {
  it("follows the gift and comes before all context", () => {
    const port = { name: en("Reed Port") };
    const text = written(
      [
        {
          key: "h",
          activity: "ceremony",
          outcomes: ["g"],
          remarks: [said("b", "say", "boats are good")],
        },
      ],
      [
        pledge(
          "use the boats at the docks",
          { organizations: [port] },
          {
            force: "task",
            announce: true,
            from: { outcome: "g" },
          },
        ),
      ],
      {
        outcomes: [
          { key: "g", type: "gift", by: ["a"], to: { organizations: [port] }, points: [en("two boats")] },
        ],
      },
    );
    expect(text.indexOf("use the boats")).toBeGreaterThan(text.indexOf("two boats"));
    expect(text.indexOf("use the boats")).toBeLessThan(text.indexOf("lent boats"));
  });
});
