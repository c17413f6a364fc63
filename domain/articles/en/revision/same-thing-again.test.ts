import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { textOf as phraseText, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { en, lakeDay, personOf, said } from "../whole-articles/lake-town.test-data";
import { withThingsOnce } from "./same-thing-again";

const day = (more: object, ...points: string[]): string =>
  lakeDay(
    [personOf("a", "Ann Exemplar", "head", "Reedham Port Guild", { roles: ["speaker"] })],
    [said("a", "say", ...points)],
    more,
  );

describe("a thing that a sentence names again", () => {
  it("is a pronoun as the subject of the next clause", () => {
    expect(day({}, "many boats take part in the fair", "the fair aims to save the lake")).toContain(
      "take part in the fair and that it aims to save the lake",
    );
  });

  it("keeps its noun where another thing has been named since", () => {
    expect(day({}, "boats sail from the fair to the port", "the fair aims to save the lake")).toContain(
      "the fair aims to save the lake",
    );
  });

  it("keeps its name where it was part of something else", () => {
    const guild = { name: en("Guild of Lakeland"), the: true };
    const text = day(
      { organizers: [{ organization: guild, tier: "organizer" }] },
      "boats show the Guild of Lakeland's skill",
      "the Guild of Lakeland will save the lake",
    );
    expect(text).not.toContain("that it will save");
  });

  it("keeps its name where it was only the place of what the statement is about", () => {
    const text = day({}, "the second boat show will be held in Lakeland", "Lakeland has many boats");
    expect(text).not.toContain("that it has many boats");
  });

  it("keeps its name where it was only part of the subject before", () => {
    const text = day(
      {},
      "the number of boats sent to Lakeland is very small",
      "Lakeland has a keen interest in boats",
    );
    expect(text).toContain("Lakeland has a keen interest");
    expect(text).not.toMatch(/that it has/);
  });

  it("keeps its name where it only belonged to what came before", () => {
    expect(day({}, "the city pays for the boats of the fair and that the fair saves the lake")).not.toContain(
      "that it saves",
    );
  });

  it("keeps its name where something was done with it, or behind another name", () => {
    expect(day({}, "the city is ready for hosting the fair", "the fair aims to save the lake")).toContain(
      "that the fair aims",
    );
    const guild = { name: en("Guild of Lakeland"), the: true };
    const text = day(
      { organizers: [{ organization: guild, tier: "organizer" }] },
      "boats let the Guild of Lakeland work with ports across Hilland",
      "the Guild of Lakeland gains help for the lake",
    );
    expect(text).not.toContain("that it gains");
  });

  it("is a pronoun where it owns what something is a part of", () => {
    expect(day({}, "Chile protects the lake", "the dam is part of Chile's plan for the lake")).toContain(
      "that the dam is part of its plan",
    );
    const asked = [
      "Chile is pleased to give boats to the people of Reedham",
      "this is part of Chile's plan for it",
    ];
    expect(day({}, ...asked)).not.toContain("part of its plan");
  });

  it("keeps its name where only the speaker's post or another country was named", () => {
    const trust = { name: en("Reed Lake Trust"), the: true, kind: "association" };
    const people = [
      { key: "a", person: { name: en("Ann Exemplar") }, posts: [{ title: en("head"), organization: trust }] },
    ];
    expect(lakeDay(people, [said("a", "say", "the trust is pleased with the boats")])).not.toContain(
      "that it is",
    );
    expect(
      day({}, "Chile has ties to the lake, as has Peru", "Chile is pleased with the boats"),
    ).not.toContain("that it is");
  });

  it("keeps its name where it was named beside another of its kind", () => {
    const text = day({}, "ties between Peru and Chile are close", "Chile has many boats");
    expect(text).toContain("that Chile has many boats");
  });
});

describe("an abbreviation in front of a noun", () => {
  it("is part of what is named", () => {
    const guild = { name: en("Lake Trade Chamber"), the: true, short: en("LTC") };
    const text = day(
      { organizers: [{ organization: guild, tier: "organizer" }] },
      "the Lake Trade Chamber spoke at the opening of the LTC trade office",
    );
    expect(text).not.toContain("its opening");
  });
});

describe("a country behind the statement of something else", () => {
  it("keeps its name", () => {
    const text =
      "the volume of boat sales to Chile is small, he said, adding that Chile has a keen interest in nets";
    const facts = { record: {}, people: [], allOrgs: () => [] };
    const [block] = withThingsOnce(
      [{ type: "paragraph", part: "agenda", keys: [], lines: [line("x", plain(text))] }],
      { facts } as unknown as Discourse,
    );
    expect(block?.type === "paragraph" && block.lines.map(({ words }) => phraseText(words))).toEqual([text]);
  });
});
