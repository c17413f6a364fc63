import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { mentioning, OPEN, type Phrase, plain, say, textOf } from "../../phrase";
import { withListsBehindVerbs } from "./lists-behind-verbs";

const text = (...sentences: Phrase[]): string[] =>
  withListsBehindVerbs(
    ["lead", "agenda"].map((part) => ({
      type: "paragraph" as const,
      part: part as "lead" | "agenda",
      keys: [],
      lines:
        part === "lead"
          ? [line("l", plain("Reedham opened a port"))]
          : sentences.map((one, at) => line(`s${at}`, one)),
    })),
  )
    .flatMap((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : []))
    .slice(1);

const LIST = `Ann Sample, Minister of Ponds; Bo Mock, Permanent Delegate to the Lake Union; directors of the Ministry; and senior officials of Reedham`;
const people = mentioning(plain(LIST), "a+b+c+d");

describe("a long list of people", () => {
  it("follows the verb of which it would be the subject", () => {
    expect(text(say`${people} received the delegation on arrival at Reed Airport`)).toEqual([
      `the delegation was received on arrival at Reed Airport by ${LIST}`,
    ]);
    expect(text(say`${people} accompanied the visitors`)).toEqual([
      `the visitors were accompanied by ${LIST}`,
    ]);
    expect(text(say`${people} signed the agreement`)).toEqual([`the agreement was signed by ${LIST}`]);
    expect(text(say`${people} gave presentations on reeds`)).toEqual([
      `presentations on reeds were given by ${LIST}`,
    ]);
    expect(text(say`${people} gave presentations in the hall`)).toEqual([
      `presentations were given in the hall by ${LIST}`,
    ]);
    expect(text(say`${people} signed for the Port of Reedham`)).toEqual([
      `signing for the Port of Reedham were ${LIST}`,
    ]);
    expect(text(say`${people} took part`)).toEqual([`also taking part were ${LIST}`]);
  });

  it("has a time in front of the event, not between the verb and the names", () => {
    expect(text(mentioning(plain(`that morning, ${LIST} attended the ceremony`), "a+b+c+d"))).toHaveLength(1);
    const [sentence] = text(
      say`${mentioning(plain(`that morning, ${LIST}`), "a+b+c+d")} attended the ceremony`,
    );
    expect(sentence).toBe(`that morning, the ceremony was attended by ${LIST}`);
  });

  it("follows the verb without semicolons too, where it is long", () => {
    const groups = mentioning(
      plain(
        `guest Ann Sample, member for Reedham of the Lake House, and members of the council, senior officials, friends of the lake, former envoys to the lake and members of the Lake Society`,
      ),
      "a+b+c+d",
    );
    expect(text(say`${groups} attended a reception`)[0]).toMatch(/^a reception was attended by guest Ann/);
  });

  it("has the sentence of its discussion behind it", () => {
    expect(text(say`at a panel debate, ${people} discussed reeds and rushes`)).toEqual([
      `taking part in a panel debate were ${LIST}`,
      "they discussed reeds and rushes",
    ]);
  });

  it("agrees in number with what becomes the subject", () => {
    expect(text(say`${people} praised the opening of the ponds`)).toEqual([
      `the opening of the ponds was praised by ${LIST}`,
    ]);
    expect(text(say`${people} unveiled the bust and the stone of the founder`)).toEqual([
      `the bust and the stone of the founder were unveiled by ${LIST}`,
    ]);
    expect(text(say`${people} received them`)).toEqual([`they were received by ${LIST}`]);
  });

  it("stays where its verb has more than an object", () => {
    for (const rest of [
      "received the delegation and gave it a reed",
      "signed the agreement on behalf of the town",
      "welcomed the guests, who stayed",
      "said that reeds are tall",
      "received the delegation led by Cy Dee",
    ])
      expect(text(say`${people} ${rest}`)).toEqual([`${LIST} ${rest}`]);
  });

  it("stays where the next sentence goes on with them", () => {
    const lines = [say`${people} accompanied the visitors`, plain("they praised the pond")];
    expect(text(...lines)).toEqual(lines.map(textOf));
  });

  it("stays where it is short", () => {
    const short = mentioning(plain(`Ann Sample, mayor; Bo Mock, clerk; and Cy Dee${OPEN}`), "a+b+c");
    expect(text(say`${short} signed the agreement`)).toEqual([textOf(say`${short} signed the agreement`)]);
  });
});

describe("a group of many organizations", () => {
  const of = (...names: string[]): string[] =>
    text(plain(`officials of ${names.slice(0, -1).join("; ")}; and ${names.at(-1)} described their work`));
  const lakes = "the Ministry of Lakes and Rivers";

  it("has their number in front of its verb, and the list in the next sentence", () => {
    expect(
      of(
        "the Department of Nets",
        `the Department of Ponds of ${lakes}`,
        `the Department of Reeds and Rushes of ${lakes}`,
        "the Department of Boats of the Ministry of Ports",
        "the Department of Sails",
      ),
    ).toEqual([
      "officials of five departments described their work",
      `they came from the Department of Nets; the Department of Ponds and the Department of Reeds and Rushes of ${lakes}; the Department of Boats of the Ministry of Ports; and the Department of Sails`,
    ]);
  });

  it("keeps a shorter list in front", () => {
    const [only, ...more] = of("the Department of Nets", "the Office of Ponds", "the Lake Guild");
    expect(only).toContain("and the Lake Guild described");
    expect(more).toEqual([]);
  });

  it("keeps a list with people and other groups in front", () => {
    const mixed = ["Oak Guild", "Ann Sample, head of Reed Mill", "Bo Mock, Clerk of the Town", "Elm Mill"];
    expect(of(...mixed, "students of Lake College")).toHaveLength(1);
    expect(of("Oak Guild", "Reed Mill", "Elm Mill", "Net Club", "students of Lake College")).toHaveLength(1);
    expect(of(...mixed.slice(0, 2), "Reed Mill", "Elm Mill", "Net Club")).toHaveLength(1);
  });

  it("is one of organizations where these are of several kinds", () => {
    const [first] = of("the Guild of Nets", "Reed College", "the Office of Ponds", "Lake Guild", "Net Club");
    expect(first).toBe("officials of five organizations described their work");
  });
});
