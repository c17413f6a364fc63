import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { faultlessText as text } from "../faultless.test-data";

const en = (words: string) => ({ en: words });
const person = (key: string, name: string, body: string, title: string, side: string, more: object = {}) => ({
  key,
  person: { name: en(name) },
  posts: [{ organization: { name: en(body), the: true, kind: "government" }, title: en(title) }],
  side,
  ...more,
});
const talks = {
  key: "talks",
  activity: "talks",
  when: { start: "2024-03-06", part: "morning" },
  people: [{ key: "vale" }, { key: "rowe" }],
  remarks: [{ key: "r", by: ["rowe"], act: "say", points: [en("the lakes have much in common")] }],
  outcomes: ["o"],
};
const tour = { key: "tour", activity: "tour", venue: { name: en("Reedham Fish Farm"), the: true } };
const written = (
  outcome: object,
  agenda: object[] = [talks, tour],
  hosts = true,
  more: object = {},
): string[] =>
  text(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: en("Lakeland delegation visits Reedham"),
      when: { start: "2024-03-05", end: "2024-03-06" },
      city: en("Reedham"),
      purpose: en("discuss the protection of lakes"),
      delegations: [{ key: "d", name: en("Lakeland delegation"), side: "guest", head: "vale", size: 3 }],
      participants: [
        person("vale", "Ann Vale", "Lakeland Council", "Chair", "guest", {
          delegation: "d",
          roles: ["head"],
        }),
        ...(hosts ? [person("rowe", "Tom Rowe", "Reedham Council", "Mayor", "host")] : []),
      ],
      agenda,
      outcomes: [{ key: "o", ...outcome }],
      ...more,
    } as unknown as DraftRecord,
    "en",
  )
    .split("\n")
    .filter((line) => line !== "")
    .slice(1);

describe("what an event led to", () => {
  const agreed = { type: "consensus", points: [en("meet once a year"), en("exchange figures on fishing")] };

  it("follows the first sentence and is not stated again", () => {
    const [lead, ...rest] = written(agreed);
    expect(lead).toMatch(
      /discuss the protection of lakes\. The delegation and the Reedham Council agreed to meet once a year and exchange figures on fishing\./,
    );
    expect(rest.join("\n")).not.toContain("agreed");
  });

  it("leaves the first paragraph for an arrival on another day", () => {
    const arrival = {
      key: "arrival",
      activity: "other",
      did: en("arrive on the ferry from Lakeland"),
      when: { start: "2024-03-05", part: "evening" },
      people: [{ key: "vale" }],
    };
    const [lead, second] = written(agreed, [arrival, talks, tour]);
    expect(lead).toContain("agreed to meet");
    expect(second).toContain("arrived on the ferry");
  });

  it("is a decision where nothing was agreed on", () => {
    const [lead] = written({ type: "result", points: [en("the participants adopted a joint statement")] });
    expect(lead).toContain("adopted a joint statement");
  });

  it("is no number, nothing that is merely known, and no act of people who are still to be introduced", () => {
    for (const words of [
      "the electric ferry carried 300 people",
      "attendance reached 2,000",
      "more than 300 visitors formed a queue",
      "the guests thanked the builders for establishing a new yard",
      "the committee elected Ann Vale its chair",
      "the pupils launched a model boat",
      "Rowe accepted an invitation to Lakeland",
    ]) {
      const [lead] = written({ type: "result", points: [en(words)] });
      expect(lead).not.toMatch(/electric|attendance|formed|establishing|elected|launched|accepted/i);
    }
  });

  it("stays with a tour or a meal, and where no hosts were there to agree", () => {
    const mute = { ...talks, outcomes: [] };
    const launch = { type: "result", points: [en("both ports and the town launched a ferry")] };
    expect(written(launch, [mute, { ...tour, outcomes: ["o"] }])[0]).not.toContain("launched");
    const meal = {
      key: "m",
      activity: "meal",
      told: "after",
      when: { start: "2024-04-02" },
      outcomes: ["o"],
    };
    expect(written(agreed, [mute, meal])[0]).not.toContain("agreed");
    const alone = { key: "talks", activity: "discussion", people: [{ key: "vale" }], outcomes: ["o"] };
    expect(written(agreed, [tour, alone], false).join("\n")).not.toContain("two sides");
  });

  it("stays with the talks where it needs their words or is long", () => {
    const points = [en("carry out these plans")];
    expect(written({ type: "consensus", points })[0]).not.toContain("carry out");
    const long = [en(`exchange ${Array(80).fill("very").join(" ")} detailed figures`)];
    expect(written({ type: "consensus", points: long })[0]).not.toContain("detailed figures");
  });

  const spoken = {
    ...talks,
    when: undefined,
    topics: [en("the water of the lakes"), en("fishing in winter"), en("the repair of two old quays")],
    remarks: [
      {
        key: "r1",
        by: ["rowe"],
        act: "say",
        points: [en("the lakes have lost a third of their fish in ten years")],
      },
      {
        key: "r2",
        by: ["vale"],
        act: "introduce",
        points: [en("the work of the council on cleaner rivers")],
      },
    ],
  };
  const oneDay = { when: { start: "2024-03-05" } };

  it("follows the first sentence of one day on which much was seen and said, but no short meeting", () => {
    const saw = [
      en("the hatchery"),
      en("a smokehouse with twelve ovens"),
      en("the new ice plant at the quay"),
    ];
    const [lead] = written(agreed, [{ ...tour, saw }, spoken], true, oneDay);
    expect(lead).toContain("agreed to meet");
    expect(written(agreed, [tour, { ...talks, when: undefined }], true, oneDay)[0]).not.toContain(
      "agreed to meet",
    );
  });

  it("names the organization of all whom the visitors met at one of several talks", () => {
    const others = {
      key: "others",
      activity: "talks",
      people: [{ key: "vale" }, { key: "poe" }],
      when: { start: "2024-03-05" },
      topics: [en("roads"), en("bus lines to the villages on the shore"), en("parking")],
    };
    const participants = [
      person("vale", "Ann Vale", "Lakeland Council", "Chair", "guest", { delegation: "d", roles: ["head"] }),
      person("poe", "Ida Poe", "Reedham Bus Company", "Manager", "host"),
      {
        ...person("rowe", "Tom Rowe", "", "Director", "host"),
        posts: [
          {
            organization: { name: en("Reedham Lake Institute"), the: true, kind: "institute" },
            title: en("Director"),
          },
        ],
      },
    ];
    const [lead] = written(agreed, [others, talks, tour], true, { participants });
    expect(lead).toContain("The delegation and the Reedham Lake Institute agreed to meet once a year");
    // Ida Poe and Tom Rowe are not of one organization.
    const both = { ...talks, people: [{ key: "vale" }, { key: "rowe" }, { key: "poe" }] };
    expect(written(agreed, [others, both, tour], true, { participants })[0]).not.toContain("agreed");
  });

  it("is one of the delegation and its hosts where these have no common organization", () => {
    const participants = [
      person("vale", "Ann Vale", "Lakeland Council", "Chair", "guest", { delegation: "d", roles: ["head"] }),
      person("rowe", "Tom Rowe", "Reedham Council", "Mayor", "host"),
      person("poe", "Ida Poe", "Reedham Bus Company", "Manager", "host"),
    ];
    const both = { ...talks, people: [{ key: "vale" }, { key: "rowe" }, { key: "poe" }] };
    const [lead] = written(agreed, [both, tour], true, { participants });
    expect(lead).toContain("The delegation and its hosts agreed to meet once a year");
    const plan = { key: "f", force: "commitment", text: en("meet once a year"), by: { all: true } };
    const mute = { ...talks, outcomes: [] };
    const result = { type: "result", points: [en("the quay was crowded")] };
    const [next] = written(result, [mute, tour], true, { followUps: [plan] });
    expect(next).toContain("The delegation and its hosts promised to meet once a year");
  });

  it("is one of two organizations where the visitors are two people with names", () => {
    const participants = [
      person("vale", "Ann Vale", "Lakeland Council", "Chair", "guest"),
      person("bree", "Bo Bree", "Lakeland Council", "Secretary", "guest"),
      person("rowe", "Tom Rowe", "Reedham Council", "Mayor", "host"),
    ];
    const both = { ...talks, people: [{ key: "vale" }, { key: "bree" }, { key: "rowe" }] };
    const [lead] = written(agreed, [both, tour], true, { participants, delegations: [] });
    expect(lead).toContain("The Lakeland Council and the Reedham Council agreed to meet once a year");
  });

  it("stays behind the name of somebody whom it calls by a short name", () => {
    const participants = [
      person("vale", "Ann Vale", "Lakeland Council", "Chair", "guest", { delegation: "d", roles: ["head"] }),
      person("rowe", "Tom Xu", "Reedham Council", "Mayor", "host"),
    ];
    const elected = { type: "result", points: [en("Xu was appointed warden of the lake")] };
    expect(written(elected, [talks, tour], true, { participants })[0]).not.toContain("warden");
  });

  it("leaves what it says of the next time at the end, and stays where only somebody's own words follow it", () => {
    const points = [
      en("the participants adopted a joint statement"),
      en("the next meeting will be held in Lakeland"),
    ];
    const [lead, ...rest] = written({ type: "result", points });
    expect(lead).toMatch(/adopted a joint statement\.$/);
    expect(rest.join("\n").trimEnd()).toMatch(/The next meeting will be held in Lakeland\.$/);
    const quote = { key: "q", by: ["rowe"], act: "say", quote: en("We want to see how many come.") };
    expect(written(agreed, [{ ...talks, remarks: [quote] }, tour])[0]).not.toContain("agreed");
  });

  it("is a plan made on a tour, and what people of both sides agreed on", () => {
    const mute = { ...talks, outcomes: [] };
    const plan = {
      type: "result",
      points: [en("a plan was made for pupils of Reedham to spend a week in Lakeland")],
    };
    expect(written(plan, [mute, { ...tour, outcomes: ["o"] }])[0]).toContain("A plan was made for pupils");
    const [lead] = written({ ...agreed, by: ["vale", "rowe"] });
    expect(lead).toContain("The delegation and the Reedham Council agreed to meet once a year");
  });

  it("is what the visitors intend where nothing was agreed on", () => {
    const plan = {
      key: "f",
      force: "intention",
      text: en("buy two boats by 2026"),
      by: { participants: ["vale"] },
    };
    const result = { type: "result", points: [en("the quay was crowded")] };
    const [lead] = written(result, [talks, tour], true, { followUps: [plan] });
    expect(lead).toMatch(/lakes\. The delegation expressed willingness to buy two boats by 2026\./);
    const ofHost = { ...plan, by: { participants: ["rowe"] } };
    expect(written(result, [talks, tour], true, { followUps: [ofHost] })[0]).not.toContain("two boats");
  });
});
