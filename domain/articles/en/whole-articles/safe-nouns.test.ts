import { describe, expect, it } from "vitest";
import { en, person, textOfEvent, town } from "./lake-town.test-data";

const talks = (key: string, city: string, people: string[], topics: string[]) => ({
  key,
  activity: "talks",
  city: en(city),
  people: people.map((one) => ({ key: one })),
  topics: topics.map(en),
});

describe("the place of a title", () => {
  it("keeps its name where the sentence has named it", () => {
    const text = textOfEvent({
      kind: "outbound_visit",
      areas: [en("Lakeland")],
      participants: [
        person("lee", "Ann Lee", "President", { name: en("Reed Chamber"), the: true }, { side: "guest" }),
        {
          key: "ray",
          side: "host",
          person: { name: en("Bo Ray"), later: en("Ray") },
          posts: [{ title: en("Reedish ambassador to Lakeland") }],
        },
        person("poe", "Cy Poe", "delegate in Lakeland", { name: en("TRADEREED") }, { side: "host" }),
      ],
      agenda: [talks("t", "Lakeland", ["lee", "ray", "poe"], ["the economy of Lakeland"])],
    });
    expect(text).toContain("ambassador to Lakeland");
    expect(text).toContain("delegate of TRADEREED in Lakeland");
    expect(text).not.toContain("the city");
  });
});

describe("a town whose name looks like that of a thing", () => {
  const met = (name: string, more: object = {}) =>
    textOfEvent({
      kind: "meeting",
      participants: [
        person("lee", "Ann Lee", "mayor", { name: en(name), kind: "government", ...more }, { side: "host" }),
        person("ray", "Bo Ray", "mayor", town, { side: "guest" }),
      ],
      agenda: [{ key: "t", activity: "talks", topics: [en("boats")] }],
    });

  it("has no article after its mayor", () => {
    expect(met("Port of Sedge")).toContain("mayor of Port of Sedge");
  });

  it("has one where the record says so", () => {
    expect(met("Isles of Sedge", { the: true })).toContain("mayor of the Isles of Sedge");
  });
});

describe("sessions that are called by their names", () => {
  const seminar = (title: string | undefined, sections: string[]) =>
    textOfEvent({
      kind: "seminar",
      city: en("Reedham"),
      agenda: [
        {
          key: "d",
          activity: "discussion",
          ...(title ? { title: en(title) } : {}),
          sections: sections.map(en),
        },
      ],
    });

  it("are listed, and not held on themselves", () => {
    const text = seminar("three round tables", [
      "the central panel",
      "a panel on boats",
      "a tourism panel on inns",
    ]);
    expect(text).toContain(
      "Three round tables were held: the central panel, a panel on boats and a tourism panel on inns.",
    );
    expect(text).not.toContain("held on the central");
  });

  it("have a subject where only that is known", () => {
    expect(seminar(undefined, ["boats", "fish", "inns"])).toContain(
      "sessions were held on boats, fish and inns",
    );
  });
});

describe("context that refers to the sentence before it", () => {
  const gift = (background: string[]) =>
    textOfEvent({
      kind: "other",
      news: "h",
      title: en("Reed Chamber hands over 500 boats to Lake Aid"),
      participants: [
        person("lee", "Ann Lee", "president", { name: en("Reed Chamber"), the: true }, { side: "host" }),
        person("poe", "Cy Poe", "director", { name: en("Lake Aid") }, { side: "guest" }),
      ],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: en("500 boats"),
          people: [
            { key: "lee", as: "head" },
            { key: "poe", as: "receiver" },
          ],
          remarks: [
            { key: "r", by: ["poe"], act: "say", points: [en("the boats would help many villages")] },
          ],
        },
      ],
      background: background.map(en),
    });

  it("stays with the part that it completes", () => {
    const [half, other, they] = [
      "The boats are half of a donation of 1,000 arranged by the chamber from abroad.",
      "The other 500 will go to clubs in Sedge.",
      "They were donated by Di Moe, who lives in Mere.",
    ];
    expect(gift([half, other, they])).toContain(`${half} ${other} ${they}`);
  });

  it("stays with what its object refers to", () => {
    const [began, set] = ["The collaboration between the two began in 2014.", "Lee initiated it in 2013."];
    expect(gift([began, set])).toContain(`${began} ${set}`);
  });
});

describe("an event on the eve of a larger one", () => {
  const signed = (start: string) =>
    textOfEvent({
      kind: "seminar",
      title: en("Sedge forum promotes boats"),
      city: en("Sedge"),
      partOf: { name: en("the Lake Business Forum 2024"), how: "on_the_eve", when: { start } },
      organizers: [{ organization: { name: en("Reed Chamber"), the: true }, tier: "host" }],
      agenda: [{ key: "s", activity: "signing", people: [], agreements: ["m"] }],
      agreements: [
        {
          key: "m",
          title: en("memorandum of understanding"),
          type: "mou",
          status: "signed",
          parties: [
            { organization: { name: en("Reed Chamber"), the: true } },
            { organization: { name: en("Mere Chamber"), the: true } },
          ],
        },
      ],
    });

  it("is called by a noun that the larger one does not have", () => {
    const text = signed("2024-03-06");
    expect(text).toContain("The seminar was hosted by");
    expect(text).not.toMatch(/The forum/);
  });

  it("says when that began only where the eve does not", () => {
    expect(signed("2024-03-06")).not.toContain("March 6");
    expect(signed("2024-03-08")).toContain("March 8");
  });
});
