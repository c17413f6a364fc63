import { describe, expect, it } from "vitest";
import { isImportance } from "../words/importance";
import { en, personOfSide as person, textOfEvent as text } from "./lake-town.test-data";

describe("an inspection of several sites", () => {
  const words = text({
    kind: "inspection",
    title: en("Commissioner inspects ongoing works"),
    city: en("Harbor City"),
    participants: [person("a", "Abel Sample", "Commissioner", "guest", { roles: ["head"] })],
    agenda: [
      { key: "s", activity: "tour", people: [{ key: "a", as: "head" }], saw: [en("the site of a college")] },
      {
        key: "h",
        activity: "tour",
        city: en("Reed"),
        people: [{ key: "a", as: "head" }],
        saw: [en("the hospital under construction")],
        topics: [en("the care of patients")],
      },
    ],
  });

  it("has the noun of the title for them as its news", () => {
    expect(words).toContain("Sample inspected ongoing works in Harbor City");
  });

  it("names the city before several acts, not after the last of them", () => {
    expect(words).toMatch(/In Reed, .* toured the hospital under construction and learned about/);
    expect(words).not.toMatch(/patients in Reed/);
  });
});

describe("an arrival at which the visitors were received", () => {
  it("is one sentence, without a separate reception", () => {
    const words = text({
      kind: "reception",
      title: en("Governor visits Harbor City"),
      city: en("Harbor City"),
      purpose: en("strengthen ties"),
      delegations: [{ key: "d", side: "guest", head: "a" }],
      participants: [
        person("a", "Abel Sample", "Governor of Reedland", "guest", { delegation: "d" }),
        person("h", "Hanna Host", "Mayor", "host", { roles: ["receiver"] }),
      ],
      agenda: [
        {
          key: "a",
          activity: "other",
          did: en("arrive at the airport"),
          people: [
            { key: "a", as: "head" },
            { key: "h", as: "receiver" },
          ],
        },
      ],
    });
    expect(words).toContain("received at the airport by Mayor Hanna Host");
    expect(words.match(/received/g)).toHaveLength(1);
  });
});

describe("a meeting called talks", () => {
  const meeting = (activity: string) =>
    text({
      kind: "meeting",
      title: en("Ambassador of Reedland visits the Chamber of Lakeland in the city of Harbor"),
      participants: [
        person("a", "Abel Sample", "Ambassador of Reedland", "guest", { roles: ["head"] }),
        person("s", "Sara Staff", "attaché", "guest"),
        person("h", "Hanna Host", "Chairman", "host", { roles: ["head"] }),
        { key: "g", group: en("heads of departments"), side: "host" },
      ],
      agenda: [
        {
          key: "t",
          activity,
          title: en("talks"),
          people: ["a", "s", "h", "g"].map((key) => ({ key })),
          topics: [en("a business forum")],
        },
      ],
    });

  it("says once what it was for, and lists those beside in one sentence, under the office's own title", () => {
    const words = meeting("talks");
    expect(words).toContain("to discuss a business forum");
    expect(words).not.toContain("for talks");
    expect(words).not.toContain("also took part");
    expect(words.split("\n")[0]).toBe(
      "Ambassador of Reedland visits Chamber of Lakeland in the city of Harbor",
    );
  });
});

describe("the importance of something", () => {
  it("is not a noun where the point continues with a second verb", () => {
    const point = (words: string) => isImportance({ text: words, path: "p" });
    expect(point("the dam is important for the farmers of the area")).toBe(true);
    expect(point("the dam is important for the farmers and will help many people")).toBe(false);
  });
});

describe("an additional act", () => {
  it("ends the paragraph of what was said before it", () => {
    const words = text({
      kind: "reception",
      title: en("Minister visits Reed Port"),
      venue: { name: en("Reed Port"), the: false },
      purpose: en("learn about the work of the port"),
      participants: [
        person("a", "Abel Sample", "Minister of Ports", "guest", { roles: ["head"] }),
        person("h", "Hanna Host", "Chairman", "host", { roles: ["receiver"] }),
      ],
      agenda: [
        { key: "t", activity: "tour", people: [{ key: "a", as: "head" }], saw: [en("the cruise terminal")] },
        {
          key: "m",
          activity: "talks",
          title: en("meeting"),
          people: [{ key: "a" }, { key: "h" }],
          topics: [en("the handling of ore"), en("future plans")],
          remarks: [
            { key: "r", by: ["h"], act: "brief", to: ["a"], points: [en("the future of the old town port")] },
          ],
        },
        {
          key: "w",
          activity: "other",
          did: en("talk with a group of dock workers on the quay"),
          people: [{ key: "a", as: "head" }],
        },
      ],
    });
    expect(words).toContain("dock workers on the quay.");
    expect(words).not.toMatch(/\n\n[^\n]{0,70}on the quay\./);
  });
});

describe("three speakers who introduced one thing each", () => {
  it("have sentences of their own where one of them needs an introduction", () => {
    const introduced = (key: string, what: string) => ({
      key: `r${key}`,
      by: [key],
      act: "introduce",
      points: [en(what)],
    });
    const words = text({
      kind: "meeting",
      title: en("Chambers meet"),
      participants: [
        person("a", "Abel Sample", "President", "guest", { roles: ["head"] }),
        person("b", "Bert Invented", "Secretary", "guest"),
        person("h", "Hanna Host", "Chairman", "host", { roles: ["head"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [
            introduced("h", "the chamber"),
            introduced("a", "the members"),
            introduced("b", "the old port"),
          ],
        },
      ],
    });
    expect(words).not.toContain("respectively");
  });
});
