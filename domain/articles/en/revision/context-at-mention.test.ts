import { describe, expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withContextAtMention } from "./context-at-mention";

/** A text of paragraphs, each a list of sentences; "§" marks context, "“" the words of somebody. */
const article = (...paragraphs: string[][]): string[] => {
  const blocks = paragraphs.map(
    (sentences, p): Composed => ({
      type: "paragraph",
      part: p === 0 ? "lead" : "agenda",
      keys: [],
      lines: sentences.map((one, at) =>
        one.startsWith("§")
          ? line(`background[${p}${at}]`, plain(one.slice(1)), true)
          : line(`${one.includes(" said that ") ? "agenda[0].remarks[0]" : "x"}.${p}.${at}`, plain(one)),
      ),
    }),
  );
  return withContextAtMention(blocks).map((block) =>
    linesOf(block)
      .map(({ words }) => textOf(words))
      .join(" "),
  );
};

const VISIT = "A group of 12 bakers visited Reedham in May.";
const MET = "The group met the Lake Oven Circle (LOC).";
const SAID = "Lee said that bread was ready.";

describe("context that says what somebody or something named earlier is or does", () => {
  it("follows the number of people whom it calls by their noun", () => {
    const about = "The bakers come from three towns.";
    expect(article([VISIT], [SAID], [`§${about}`])).toEqual([`${VISIT} ${about}`, SAID]);
    const seen = "The group saw a flour mill.";
    const old = "The flour mill has two wheels.";
    expect(article([VISIT], [seen], [SAID], [`§${old}`])).toEqual([VISIT, `${seen} ${old}`, SAID]);
  });

  it("follows a name that it describes, and several of whom it is one", () => {
    const fair = "The group went to the Reed Bread Fair.";
    const about = "The three-day Reed Bread Fair draws 40 mills.";
    expect(article([VISIT], [fair], [SAID], [`§${about}`])).toEqual([VISIT, `${fair} ${about}`, SAID]);
    const met = "The group met young millers.";
    expect(article([VISIT], [met], [SAID], ["§One of the young millers was ten years old."])).toEqual([
      VISIT,
      `${met} One of them was ten years old.`,
      SAID,
    ]);
  });

  it("follows a plan between two places of which it says how it is now", () => {
    const plan = "The group asked for a direct train between Reedham and Mere.";
    const now = "Bakers between Reedham and Mere currently go by boat.";
    expect(article([VISIT], [plan], [SAID], [`§${now}`])).toEqual([VISIT, `${plan} ${now}`, SAID]);
  });

  it("ends the paragraph of its mention rather than begin one about something else", () => {
    const about = "LOC makes stoves for bakers.";
    const gift = "The group gave Lee a cake.";
    const words = "Lee said that the Lake Oven Circle (LOC) had room.";
    expect(article([VISIT], [SAID, words], [`§${about}`, gift])).toEqual([
      VISIT,
      `${SAID} ${words} ${about}`,
      gift,
    ]);
    expect(article([VISIT], [SAID, words], [`§${about}`])).toEqual([VISIT, `${SAID} ${words}`, about]);
  });

  it("follows an organization that a later paragraph mentions first", () => {
    const about = "The LOC has ten members.";
    expect(article([VISIT], [MET], [SAID, `§${about}`])).toEqual([VISIT, `${MET} ${about}`, SAID]);
    const goesOn = "It is a mill circle.";
    expect(article([VISIT], [MET], [SAID, `§${about}`, `§${goesOn}`])).toEqual([
      VISIT,
      `${MET} ${about} ${goesOn}`,
      SAID,
    ]);
  });

  it("follows the news only where it says what or where somebody or something in it is", () => {
    const there = "Reedham lies on the lake.";
    const rich = "Reedham has 40 mills.";
    expect(article([VISIT], [SAID], [`§${there}`])).toEqual([`${VISIT} ${there}`, SAID]);
    expect(article([VISIT], [SAID], [`§${rich}`])).toEqual([VISIT, SAID, rich]);
    const mission = "On the Bread Exchange, bakers live with families.";
    const news = "Bakers of the Bread Exchange came to Reedham.";
    expect(article([news], [SAID], [`§${mission}`])).toEqual([`${news} ${mission}`, SAID]);
  });

  it("does not follow the news where it says what somebody achieved, or describes two parties", () => {
    const news = "The Lake Guild and the Reed Circle signed a memorandum.";
    const [guild, circle] = ["The Lake Guild is a union of bakers.", "The Reed Circle is in Oldmere."];
    expect(article([news], [SAID], [`§${guild}`])).toEqual([`${news} ${guild}`, SAID]);
    expect(article([news], [SAID], [`§${guild}`, `§${circle}`])).toEqual([news, SAID, `${guild} ${circle}`]);
    const first = "The Lake Guild was the first union in Norland to bake rye.";
    expect(article([news], [SAID], [`§${first}`])).toEqual([news, SAID, first]);
  });

  it("does not follow news of three sentences", () => {
    const about = "Reedham lies on the lake.";
    const lead = [VISIT, "The bakers toured an oven.", "They baked rye."];
    expect(article(lead, [SAID], [`§${about}`])).toEqual([lead.join(" "), SAID, about]);
  });

  it("does not come between a sentence and what continues it", () => {
    const [goesOn, about] = ["It thanked the LOC.", "The LOC has ten members."];
    expect(article([VISIT], [MET, goesOn], [SAID, `§${about}`])).toEqual([
      VISIT,
      `${MET} ${goesOn} ${about}`,
      SAID,
    ]);
  });

  it("stays where it is history or a plan, and beside a sentence about the same", () => {
    for (const about of ["The LOC will move to Oldmere.", "The LOC was founded in 1901."])
      expect(article([VISIT], [MET], [SAID, `§${about}`])).toEqual([VISIT, MET, `${SAID} ${about}`]);
    const last = "The group thanked the LOC.";
    const about = "The LOC has ten members.";
    expect(article([VISIT], [MET], [SAID], [last, `§${about}`])).toEqual([
      VISIT,
      MET,
      SAID,
      `${last} ${about}`,
    ]);
  });

  it("does not follow a longer name", () => {
    const parade = "The Kelpland Harp Week opened.";
    const mayor = "Lee of Kelpland said that it was ready.";
    const about = "Kelpland is one of the flattest states on the lake.";
    expect(article([VISIT], [MET], [parade], [mayor], ["They left.", `§${about}`])[3]).toBe(
      `${mayor} ${about}`,
    );
  });
});

describe("context about an occasion at which a document was signed", () => {
  it("follows those who signed", () => {
    const blocks: Composed[] = [
      {
        type: "paragraph",
        part: "lead",
        keys: [],
        lines: [
          line("agreements[a]", plain("A and B signed a plan at a bread show.")),
          line("agreements[a].signatories", plain("Lee and Ray signed it.")),
        ],
      },
      {
        type: "paragraph",
        part: "agenda",
        keys: [],
        lines: [
          line("x", plain("They left.")),
          line("background[0]", plain("The bread show has ten stands."), true),
        ],
      },
    ];
    const [lead] = withContextAtMention(blocks);
    expect(lead && linesOf(lead).map(({ id }) => id)).toEqual([
      "agreements[a]",
      "agreements[a].signatories",
      "background[0]",
    ]);
  });
});

describe("context on the city of the news", () => {
  const city = "Reedham is the oldest town on the lake.";

  it("stays at the end where the news goes on behind it, and follows news that ends there", () => {
    expect(article([VISIT, MET], [SAID], [`§${city}`])).toEqual([`${VISIT} ${MET}`, SAID, city]);
    expect(article([VISIT], [SAID], [`§${city}`])).toEqual([`${VISIT} ${city}`, SAID]);
  });
});

describe("what a thing will do that the text mentions once", () => {
  const bridge = "They learned about the town's new bridge across the lake.";
  const plan = "The bridge will bring faster buses to Reedham this year.";

  it("follows that mention", () => {
    expect(article([VISIT, bridge], [SAID, "This year is a good year."], [`§${plan}`])).toEqual([
      `${VISIT} ${bridge} ${plan}`,
      `${SAID} This year is a good year.`,
    ]);
  });

  it("ends the text where the thing is mentioned several times, or the plan is for it", () => {
    expect(article([VISIT, bridge], [SAID, "The bridge is red."], [`§${plan}`])).toHaveLength(3);
    expect(article([VISIT, bridge], [SAID], ["§The bridge will be opened in May."])).toHaveLength(3);
  });
});

describe("context about a thing that the sentence before it is about", () => {
  it("stays there, whatever else has the same noun", () => {
    const all = article(
      [VISIT],
      ["The group held talks on the mission and aims of both guilds."],
      [
        "The visit was part of the Lake Mission.",
        "the mission was organized by the guild",
        "§The mission was the first to Reedham.",
      ],
    );
    expect(all[2]).toContain("The mission was the first to Reedham.");
  });
});
