import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "../whole-articles/lake-town.test-data";
import { headNoun } from "../words/head-noun";

const person = (key: string, name: string, title: string, side: string) => ({
  key,
  side,
  person: { name: en(name), later: en(name.split(" ").at(-1) ?? "") },
  posts: [{ title: en(title), organization: { name: en("Lake Trust"), the: true } }],
});

const article = (item: object, more: object = {}) =>
  faultlessText(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: en("Envoy of Northland visits Lakeville"),
      when: { start: "2024-03-05" },
      city: en("Lakeville"),
      participants: [
        { ...person("a", "Ann Exemplar", "Envoy", "guest"), roles: ["head"] },
        { ...person("b", "Bo Sample", "Director", "host"), roles: ["receiver"] },
      ],
      agenda: [
        { key: "t", activity: "tour", saw: [en("the quay")], people: [{ key: "a" }] },
        { key: "i", ...item },
      ],
      ...more,
    } as unknown as DraftRecord,
    "en",
  );
const said = (title: string, activity = "other") =>
  article({
    activity,
    title: en(title),
    people: [{ key: "b", as: "speaker" }],
    remarks: [{ key: "r", by: ["b"], act: "say", points: [en("the quay would reopen")] }],
  });

describe("the title of an item at which somebody speaks", () => {
  it("is an adverbial where it is no event", () => {
    expect(said("comments after the visit")).toContain("After the visit, Sample said");
    expect(said("after the tour")).toContain("After the tour, Sample said");
    expect(said("departure from the port")).toContain("On departure from the port, Sample said");
    expect(said("overview of the quay", "presentation")).toContain("In an overview of the quay, Sample said");
    expect(said("film on the quay", "presentation")).toContain(
      "At the showing of a film on the quay, Sample",
    );
    expect(said("reactions")).not.toContain("eactions");
  });

  it("has its article by the noun in front of its complement", () => {
    expect(said("remarks by the envoy")).toContain("In remarks by the envoy, Sample");
    expect(said("Session 2: Ships", "discussion")).toContain("At Session 2: Ships, Sample");
    expect(said("awarding of certificates", "ceremony")).toContain("At the awarding of certificates, Sample");
    expect(said("presentation of certificates", "ceremony")).toContain("At the presentation of certificates");
    expect(said("question time", "discussion")).not.toContain("a question time");
  });

  it("is an event by its own noun", () => {
    expect(said("trade forum after the visit")).toContain("At a trade forum after the visit, Sample said");
    expect(said("arrival ceremony", "ceremony")).toContain("At an arrival ceremony, Sample said");
  });
});

describe("the noun of a title", () => {
  it("is in front of its number, its complement and its agent", () => {
    expect(headNoun("Session 1: Ships and Quays")).toBe("Session");
    expect(headNoun("address by the mayor of the lake")).toBe("address");
    expect(headNoun("lunch hosted by the chamber")).toBe("lunch");
  });
});

describe("an item of which only the title is known", () => {
  const held = (title: string, activity: string) => article({ activity, title: en(title), people: [] });

  it("takes place, is given or is made by what it is", () => {
    expect(held("overview of the quay", "presentation")).toContain("An overview of the quay was given.");
    expect(held("welcome speech", "speeches")).toContain("A welcome speech was given.");
    expect(held("joint statement", "other")).toContain("A joint statement was made.");
    expect(held("laying of wreaths", "ceremony")).toContain("Wreaths were laid.");
    expect(held("opening of a boat hall and a library", "ceremony")).toContain(
      "A boat hall and a library were opened",
    );
  });

  it("introduces what the office says of an arrival", () => {
    const text = article({
      activity: "other",
      title: en("arrival"),
      people: [],
      narrative: [en("Pupils waved small flags.")],
    });
    expect(text).toContain("On arrival, pupils waved small flags.");
  });
});
