import { describe, expect, it } from "vitest";
import { type Line, line } from "../../compose";
import { mentioning, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import {
  en,
  lakeDay,
  personOf,
  personOfSide,
  said,
  textOfEvent,
} from "../whole-articles/lake-town.test-data";
import { withMergedShortSentences } from "./short-neighbours";

const UNION = "Lakeside Port Union";
const ann = personOf("a", "Ann Exemplar", "president", UNION);
const bob = personOf("b", "Bob Sample", "mayor", "Reedham");

/** A day with an introduction by the president, after which the office states something. */
const introduced = (...narrative: string[]): string =>
  lakeDay(
    [ann, bob],
    [said("b", "say", "the lake needed care"), said("a", "introduce", "the work of the union")],
    {
      agenda: [
        {
          key: "i",
          activity: "presentation",
          remarks: [said("a", "introduce", "the new docks")],
          narrative: narrative.map(en),
        },
      ],
    },
  );

describe("two short sentences about what different people did", () => {
  it("are one, without a second also", () => {
    expect(introduced("The guests also watched a film.")).toMatch(
      / the new docks, and the guests watched a film\./,
    );
    expect(introduced("Sample planted a tree.")).toMatch(/ the new docks, and Sample planted a tree\./);
  });

  it("remain two where the second is a present state, continues the first or is long", () => {
    for (const second of [
      "The docks are open to all.",
      "They lie on the lake.",
      "The new docks impressed everybody.",
      "On March 6, Sample planted a tree.",
      "Some forty people took part.",
      "Sample planted a tree of the kind that had grown on the shore of the lake when the docks were built.",
    ])
      expect(introduced(second)).toContain(`the new docks. ${second}`);
  });

  it("remain two where one says what somebody promised and the other what others did elsewhere", () => {
    const text = lakeDay(
      [ann, bob],
      [said("b", "say", "the lake needed care"), said("a", "promise", "send boats")],
      {
        agenda: [
          { key: "s", activity: "speeches", remarks: [said("a", "promise", "send more boats")] },
          { key: "t", activity: "other", did: en("plant a tree"), people: [{ key: "b" }] },
        ],
      },
    );
    expect(text).toMatch(/promised to send more boats\. .*planted a tree\./);
  });

  it("remain two where one of them is itself of two", () => {
    const text = introduced("Sample planted a tree.", "Exemplar watered it.");
    expect(text).toContain("and Sample planted a tree. Exemplar watered it.");
  });

  it("name the organization of both once", () => {
    const letters = { name: en(UNION), short: en("LPU"), kind: "association", the: true };
    const at = (key: string, name: string, title: string) => ({
      key,
      person: { name: en(name), later: en(name.split(" ").at(-1) ?? "") },
      posts: [{ title: en(title), organization: letters }],
    });
    const text = lakeDay(
      [at("a", "Ann Exemplar", "vice president"), at("b", "Bob Sample", "secretary general")],
      [],
      {
        organizers: [{ organization: letters, tier: "organizer" }],
        agenda: [
          {
            key: "s",
            activity: "speeches",
            people: [{ key: "a", as: "chair" }],
            remarks: [{ key: "r", by: ["b"], act: "welcome" }],
          },
        ],
      },
    );
    expect(text).toMatch(
      /LPU vice president Ann Exemplar chaired [^.]*, and secretary general Bob Sample extended a welcome\./,
    );
  });
});

describe("a part of a programme that was only held", () => {
  it("is where the office's own sentence takes place", () => {
    const text = lakeDay([], [], {
      agenda: [
        {
          key: "q",
          activity: "discussion",
          title: en("question-and-answer session"),
          narrative: [en("A lively exchange followed the talk.")],
        },
      ],
    });
    expect(text).toContain("At a question-and-answer session, a lively exchange followed the talk.");
  });
});

describe("what the person whom a sentence ends with did", () => {
  const visit = (act: string, point: string): string =>
    textOfEvent({
      kind: "outbound_visit",
      title: en("Lakeland fishers visit Reedham"),
      city: en("Reedham"),
      delegations: [{ key: "d", side: "guest", head: "g", name: en("delegation of Lakeland fishers") }],
      participants: [
        personOfSide("g", "Ann Exemplar", "head of the fishers", "guest", { delegation: "d" }),
        personOfSide("h", "Bob Sample", "harbour master of Reedham", "host"),
        personOfSide("k", "Cora Made", "town clerk of Reedham", "host"),
      ],
      agenda: [
        { key: "t", activity: "tour", saw: [en("the docks"), en("the yard"), en("the smokehouse")] },
        {
          key: "o",
          activity: "talks",
          people: [{ key: "g", as: "head" }, { key: "k" }],
          topics: [en("nets")],
        },
        {
          key: "s",
          activity: "talks",
          people: [{ key: "g", as: "head" }, { key: "h" }],
          remarks: [said("h", act, point)],
        },
      ],
    });

  it("is a relative clause", () => {
    const text = visit("introduce", "the new docks");
    expect(text).toMatch(/Bob Sample, (?:a )?harbour master of Reedham, who \S+ the new docks\./);
  });
});

describe("two short sentences that belong to different acts", () => {
  const joined = (...lines: Line[]): number => {
    const discourse = { facts: { people: [] } } as unknown as Discourse;
    const [block] = withMergedShortSentences(
      [{ type: "paragraph", part: "agenda", keys: [], lines }],
      discourse,
    );
    return block?.type === "paragraph" ? block.lines.length : 0;
  };
  const one = (id: string, who: string, did: string): Line =>
    line(id, say`${mentioning(plain(who), who)} ${did}`);

  it("remain two behind a gift, or where the first goes on from others", () => {
    const tree = one("agenda[a]", "Lee", "planted a tree");
    expect(joined(tree, one("agenda[a]", "Ray", "watered it"))).toBe(1);
    expect(joined(tree, one("agenda[b]", "Ray", "saw the boats"))).toBe(1);
    const gift = one("outcomes[g]", "Lee", "gave the guild a bell");
    expect(joined(gift, one("agenda[b]", "Ray", "saw the boats"))).toBe(2);
    expect(joined(one("agenda[a]", "Lee", "also praised the quay"), one("agenda[a]", "Ray", "saw it"))).toBe(
      2,
    );
  });

  it("remain two where the second opens what somebody says", () => {
    const tree = one("agenda[a]", "Lee", "planted a tree");
    const welcome = one("agenda[a].remarks[r]", "Ray", "welcomed the guests");
    expect(joined(tree, welcome)).toBe(1);
    expect(joined(tree, welcome, line("agenda[a].remarks[s]", plain("the lake is deep, he said")))).toBe(3);
  });
});
