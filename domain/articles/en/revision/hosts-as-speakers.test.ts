import { describe, expect, it } from "vitest";
import { type Line, line } from "../../compose";
import { mentioning, OPEN, type Phrase, plain, say, textOf, withCommas } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withHostsAsSpeakers } from "./hosts-as-speakers";

const discourse = {
  content: { scenes: [{ path: "agenda[r]", receivers: ["lee"] }] },
} as unknown as Discourse;

const revised = (...paragraphs: Line[][]): string[][] =>
  withHostsAsSpeakers(
    paragraphs.map((lines) => ({ type: "paragraph", part: "agenda", lines, keys: [] })),
    discourse,
  ).flatMap((block) =>
    block.type === "paragraph" ? [block.lines.map(({ words }) => withCommas(textOf(words)))] : [],
  );

const one = (id: string, words: string | Phrase, item = "t"): Line =>
  line(`agenda[${item}]${id}`, typeof words === "string" ? plain(words) : words);
const group = mentioning(plain("the group"), "@party");
const lee = mentioning(plain("Lee"), "lee");
const annLee = mentioning(say`Ann Lee, head of the mill${OPEN}`, "lee");
const poe = mentioning(plain("Poe"), "poe");

describe("hosts who receive the visitors and speak", () => {
  it("are the subject of one sentence at the place of the item", () => {
    const received = one("", say`at the Reed Mill, ${group} was received by ${annLee}`);
    expect(revised([received, one(".remarks[a]", say`${lee} presented the silo`)])).toEqual([
      ["at the Reed Mill, Ann Lee, head of the mill, received the group and presented the silo"],
    ]);
  });

  it("are so at the place that follows the verb", () => {
    const received = one("", say`on March 5, ${group} was received at Reed Harbor by ${annLee}`);
    expect(revised([received, one(".remarks[a]", say`${lee} presented the quay`)])).toEqual([
      ["on March 5, at Reed Harbor, Ann Lee, head of the mill, received the group and presented the quay"],
    ]);
  });

  it("receive the visitors for talks behind the place", () => {
    const received = one("", say`on March 5, ${group} was received at Reed Harbor for talks by ${annLee}`);
    expect(revised([received, one(".remarks[a]", say`${lee} presented the quay`)])).toEqual([
      [
        "on March 5, at Reed Harbor, Ann Lee, head of the mill, received the group for talks and presented the quay",
      ],
    ]);
  });

  it("have the topics beside the reception where these are short, and behind their words otherwise", () => {
    const short = one("", say`${group} was received by ${annLee} for talks on rye`);
    expect(revised([short, one(".remarks[a]", say`${lee} presented the silo`)])).toEqual([
      ["Ann Lee, head of the mill, received the group for talks on rye and presented the silo"],
    ]);
    const long = one("", say`${group} was received by ${annLee} for talks on rye, barley and oats`);
    expect(
      revised([
        long,
        one(".remarks[a]", say`${lee} presented the silo`),
        one(".remarks[b]", "she added that it is new"),
        one(".remarks[c]", say`${poe} spoke`),
      ]),
    ).toEqual([
      [
        "Ann Lee, head of the mill, received the group and presented the silo",
        "she added that it is new",
        "the talks covered rye, barley and oats",
        "Poe spoke",
      ],
    ]);
  });

  it("receive those who met them, if they were the receivers", () => {
    const said = (item: string) => [
      one(
        "",
        say`at the Reed Trade Centre (RTC), ${group} met ${mentioning(plain("RTC director Ann Lee"), "lee")}`,
        item,
      ),
      one(".remarks[a]", say`${lee} briefed the visitors on the silo`, item),
    ];
    const place = "at the Reed Trade Centre (RTC), director Ann Lee";
    expect(revised(said("r"))).toEqual([[`${place} received the group and briefed it on the silo`]]);
    expect(revised(said("t"))).toEqual([[`${place} met the group and briefed it on the silo`]]);
  });

  it("follow the visit, or have a sentence of their own behind what was seen and learned", () => {
    const visit = one("", say`${group} toured the mill and was received by ${annLee}`);
    expect(revised([visit, one(".remarks[a]", say`${lee} presented the silo`)])).toEqual([
      ["the group toured the mill, where Ann Lee, head of the mill, received it and presented the silo"],
    ]);
    const seen = one(
      "",
      say`${group} toured the mill, where it was received by ${annLee} and saw the wheels`,
    );
    expect(
      revised([seen], [one(".remarks[a]", say`${lee} presented the silo and said that it is new`)]),
    ).toEqual([
      ["the group toured the mill, where it saw the wheels"],
      ["Ann Lee, head of the mill, received the visitors, presented the silo, and said that it is new"],
    ]);
  });

  it("only welcome them where that is all they said", () => {
    const held = one("", say`${group} held talks with ${annLee}`);
    expect(revised([held, one(".remarks[a]", say`${lee} welcomed the visitors`)])).toEqual([
      ["Ann Lee, head of the mill, welcomed the visitors and held talks with them"],
    ]);
  });
});

describe("guides who speak", () => {
  const guided = one(".company", say`they were guided by ${mentioning(plain("Cy Poe of the mill"), "poe")}`);

  it("are the guide of the visitors of the sentence before", () => {
    expect(revised([guided, one(".remarks[a]", say`${poe} presented the wheels`)])).toEqual([
      ["their guide, Cy Poe of the mill, presented the wheels"],
    ]);
  });

  it("guide and speak behind the words of others", () => {
    const head = one(".remarks[a]", say`${lee} presented the silo`);
    expect(revised([guided, head], [one(".remarks[b]", say`${poe} presented the wheels`)])).toEqual([
      ["Lee presented the silo"],
      ["Cy Poe of the mill guided the visitors and presented the wheels"],
    ]);
  });
});

describe("hosts who are no subject of what was said", () => {
  it("stay behind their verb: other speakers, words of several, quotations, long lists", () => {
    const received = one("", say`${group} was received by ${annLee}`);
    for (const next of [
      one(".remarks[a]", say`${poe} presented the silo`),
      one(".remarks[a]", say`${mentioning(plain("Lee and Poe"), "lee+poe")} presented the silo`),
      one(".remarks[a]", say`${lee} said: “Welcome”`),
      one(".remarks[a]", say`${lee} presented the silo`, "u"),
    ])
      expect(revised([received, next])).toEqual([
        [received, next].map(({ words }) => withCommas(textOf(words))),
      ]);
    const many = mentioning(say`Ann Lee, head of the mill; and Cy Poe, head of the lake`, "lee+poe");
    const list = [
      one("", say`${group} was received by ${many}`),
      one(".remarks[a]", say`${mentioning(plain("they"), "lee+poe")} presented the silo`),
    ];
    expect(revised(list)).toEqual([list.map(({ words }) => withCommas(textOf(words)))]);
  });

  it("end their sentence before its topics where they are a long list", () => {
    const many = mentioning(
      say`Ann Lee, head of the Reed Mill at the old harbor; Di Oak, its deputy head; and Cy Poe`,
      "lee+oak+poe",
    );
    expect(revised([one("", say`${group} was received by ${many} for talks on rye`)])).toEqual([
      [
        "the group was received by Ann Lee, head of the Reed Mill at the old harbor; Di Oak, its deputy head; and Cy Poe",
        "the talks covered rye",
      ],
    ]);
  });
});
