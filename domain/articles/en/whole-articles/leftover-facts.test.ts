import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "./lake-town.test-data";

const league = { name: en("Hill League of Growers"), the: true, kind: "association" };
const works = { name: en("Reed Water Works"), the: true, kind: "company" };
const hosts = { name: en("Reed Dike Office"), the: true, kind: "government" };

const visit = (more: object): string[] =>
  textOfEvent({
    kind: "reception",
    title: en("Hill League of Growers visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", side: "guest", head: "a", size: 6 }],
    participants: [
      person("a", "Ann Lee", "president", league, { side: "guest", delegation: "d" }),
      person("b", "Bo Ray", "chief engineer", works, { side: "host", roles: ["receiver"] }),
    ],
    agenda: [
      { key: "t", activity: "talks", people: [{ key: "a" }, { key: "b" }], topics: [en("water prices")] },
      { key: "u", activity: "tour", people: [{ key: "a", as: "head" }], saw: [en("the north dike")] },
      {
        key: "v",
        activity: "other",
        told: "after",
        did: en("meet fishers of the lake"),
        people: [{ key: "a", as: "head" }],
      },
    ],
    ...more,
  })
    .trim()
    .split("\n\n");

describe("facts that belong to nothing else in an English text", () => {
  it("end it where they are the cost of the event or the media that covered it", () => {
    for (const fact of ["The visit was budgeted at $3,000.", "The visit was covered by Radio Reed."]) {
      const paragraphs = visit({ background: [en(fact)] });
      expect(paragraphs.at(-1)).toMatch(new RegExp(`${fact.replace("$", "\\$")}$`));
      expect(paragraphs[1]).not.toContain(fact);
    }
  });

  it("say before what something was, where it was earlier than the visit", () => {
    const text = visit({ background: [en("A group of the office visited the league a month earlier.")] });
    expect(text.join("\n")).toContain("visited the league a month before the visit.");
  });

  it("keep their own time, where the sentence before has another", () => {
    const text = visit({
      background: [
        en("The league was set up in 2004."),
        en("A group of the office visited the league a month earlier."),
      ],
    });
    expect(text.join("\n")).toContain("a month earlier.");
  });

  it("stand after the words that they do not interrupt, where several are about the place of talks", () => {
    const remarks = [said("a", "say", "water had to be cheap"), said("b", "say", "pumps were dear")];
    const paragraphs = visit({
      agenda: [
        {
          key: "t",
          activity: "talks",
          venue: { name: en("Lake Pump Hall"), the: true },
          people: [{ key: "a" }, { key: "b" }],
          topics: [en("water prices")],
          remarks,
        },
      ],
      background: [
        en("The Lake Pump Hall has 40 pumps for the wells of three villages."),
        en("The Lake Pump Hall and the Hill Mill Hall have 12 wheels between them."),
      ],
    });
    const words = paragraphs.findIndex((one) => one.includes("water had to be cheap"));
    expect(words).toBeGreaterThanOrEqual(0);
    expect(paragraphs.slice(0, words + 1).join("\n")).not.toContain("wheels");
    expect(paragraphs.slice(words + 1).join("\n")).toContain("wheels");
  });
});

describe("what only a document in force says", () => {
  const parties = [{ organization: league }, { organization: works }];
  const mou = { key: "m", title: en("memorandum"), type: "mou", status: "in_force", parties };

  it("is that its parties are bound by it, where only the day of signing is known", () => {
    const text = visit({ agreements: [{ ...mou, signedOn: "2019" }] }).join("\n");
    expect(text).toMatch(/The league and the Reed Water Works are bound by a memorandum signed in 2019\./);
  });
});

describe("what the parties of a document will do every year", () => {
  it("follows what the document says", () => {
    const organizations = [league, works];
    const text = textOfEvent({
      kind: "signing",
      title: en("Hill League of Growers and Reed Water Works sign memorandum"),
      city: en("Reedham"),
      participants: [person("a", "Ann Lee", "president", league), person("b", "Bo Ray", "engineer", works)],
      agreements: [
        {
          key: "m",
          title: en("memorandum"),
          type: "mou",
          status: "signed",
          parties: organizations.map((organization) => ({ organization })),
          fields: [en("dikes"), en("pumps")],
        },
      ],
      agenda: [
        { key: "s", activity: "signing", agreements: ["m"], remarks: [said("a", "say", "dikes were dear")] },
      ],
      followUps: [
        {
          key: "f",
          text: en("meet every spring"),
          force: "task",
          every: "year",
          announce: true,
          by: { organizations },
        },
      ],
    });
    expect(text).toMatch(/covers dikes and pumps\. The two sides will meet every spring\./);
  });
});

describe("a meeting without reported words", () => {
  const text = textOfEvent({
    kind: "meeting",
    title: en("Hill League of Growers meets Reed Water Works"),
    city: en("Reedham"),
    participants: [
      person("a", "Ann Lee", "president", league, { side: "guest" }),
      person("b", "Bo Ray", "chief engineer", works, { side: "host" }),
      person("c", "Cy Dee", "treasurer", works, { side: "host" }),
      person("d", "Di Fay", "warden", hosts, { side: "third" }),
    ],
    organizers: [{ participant: "d", tier: "go_between" }],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "a" }, { key: "b" }, { key: "c" }],
        topics: [en("water prices")],
      },
    ],
  });

  it("names a colleague beside those who met, and who arranged it at the end", () => {
    expect(text).toMatch(/Bo Ray[^.]*Ann Lee[^.]*Cy Dee/);
    expect(text.trimEnd()).toMatch(/The meeting was arranged through Di Fay[^.]*\.$/);
  });
});
