import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { faultlessText as text } from "../faultless.test-data";

const en = (words: string) => ({ en: words });
const speaker = (key: string, name: string, title: string) => ({
  key,
  person: { name: en(name) },
  posts: [{ organization: { name: en("Sandwick Fishermen's Association"), the: true }, title: en(title) }],
});
const asked = (whom: string, point: string) => ({
  key: "q",
  by: ["all"],
  act: "ask",
  whom: en(whom),
  points: [en(point)],
});
const written = (request: object | object[], more: object = {}): string[] =>
  text(
    {
      format: FORMAT,
      kind: "meeting",
      status: "held",
      title: en("Fishermen meet in Sandwick"),
      when: { start: "2023-11-18" },
      city: en("Sandwick"),
      venue: { name: en("Sandwick Town Hall"), the: false },
      purpose: en("discuss quotas and the safety of small boats"),
      attendance: { count: 120, bound: "over", of: en("fishermen") },
      participants: [
        speaker("bain", "Erik Bain", "Chairman"),
        speaker("ross", "Lily Ross", "Secretary"),
        { key: "all", group: en("fishermen from five harbours") },
      ],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          remarks: [
            {
              key: "r1",
              by: ["bain"],
              act: "report",
              points: [en("the work of the past year, in which 40 boats were fitted with new radios")],
            },
            {
              key: "r2",
              by: ["ross"],
              act: "speak",
              points: [en("rescues in winter and the importance of life jackets for crews of small boats")],
            },
          ],
        },
        {
          key: "d",
          activity: "discussion",
          topics: [en("the quota for cod"), en("the repair of engines"), en("harbour dues")],
          remarks: [request].flat(),
        },
      ],
      ...more,
    } as unknown as DraftRecord,
    "en",
  )
    .split("\n")
    .filter((line) => line !== "");

describe("what a group asked for at a gathering", () => {
  const quota = asked("the government", "raise the quota for cod by a tenth");

  it("follows the first sentence and is not stated again", () => {
    const [title, lead = "", ...rest] = written(quota);
    expect(title).toBe("Fishermen ask government to raise the quota for cod by a tenth");
    expect(lead).toMatch(
      /taking part\. Fishermen from five harbours asked the government to raise the quota/,
    );
    expect(rest.join(" ")).not.toContain("a tenth");
  });

  it("stays with the discussion where somebody there was asked or answered it", () => {
    const answer = { key: "z", by: ["ross"], act: "say", points: [en("the government would do so")] };
    expect(written([quota, answer])[1]).not.toContain("asked");
    const participants = [
      speaker("bain", "Erik Bain", "Chairman"),
      speaker("ross", "Lily Ross", "Minister of Fisheries"),
      { key: "all", group: en("fishermen from five harbours") },
    ];
    const ofMinister = asked("the minister", "raise the quota for cod by a tenth");
    expect(written(ofMinister)[1]).toContain("asked the minister");
    expect(written(ofMinister, { participants })[1]).not.toContain("asked");
  });

  it("names whom a group stands for in the headline", () => {
    const title = (group: string): string | undefined => {
      const own = [speaker("bain", "Erik Bain", "Chairman"), speaker("ross", "Lily Ross", "Secretary")];
      return written(quota, { participants: [...own, { key: "all", group: en(group) }] })[0];
    };
    expect(title("a group of 30 cooks from Ostra")).toMatch(/^Group of 30 cooks asks government/);
    expect(title("members of the Reed Boat Club")).toMatch(/^Members of the Reed Boat Club ask government/);
    expect(title("skippers of Reed")).toMatch(/^Skippers ask government/);
  });

  it("shares the first sentence with the name of the event", () => {
    const [, lead] = written(quota, { officialName: en("the 12th Meeting of Northern Fishermen") });
    expect(lead).toMatch(
      /^At the 12th Meeting of Northern Fishermen, held at Sandwick Town Hall on November 18, 2023, fishermen from five harbours asked the government to raise the quota for cod by a tenth\./,
    );
  });

  it("stays with the discussion where it was made to somebody there or needs the words before it", () => {
    for (const other of [
      asked("the chairman", "speak louder"),
      asked("Bain", "speak louder"),
      asked("the government", "lower the tax on it"),
      asked("Mr Poole of the harbour office", "speak louder"),
      asked("the government", "accept these figures"),
    ])
      expect(written(other)[1]).not.toContain("asked");
  });

  it("stays with the discussion where somebody answered it there", () => {
    const promise = (point: string) => ({ key: "p", by: ["bain"], act: "promise", points: [en(point)] });
    expect(written([quota, promise("speak for the quota in the council")])[1]).not.toContain("asked");
    expect(written([quota, promise("repair the lighthouse")])[1]).toContain("asked the government");
  });

  it("stays where it was made beside what all agreed on", () => {
    const agreed = {
      outcomes: [{ key: "c", type: "consensus", points: [en("found a rescue fund")] }],
    };
    const lines = written(asked("the government", "lower the harbour dues"), agreed);
    expect(lines[1] ?? "").not.toContain("harbour dues");
  });
});
